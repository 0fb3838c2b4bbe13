"""Fine-tunes the upper layers on examples; what the lower layers make of them is computed once."""

import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from model import HIDDEN, LAYERS, Encoder

SETTINGS = {
    "frozen": 5,
    "epochs": 3,
    "batch": 64,
    "body_rate": 1.5e-4,
    "head_rate": 5e-3,
    "drop": 0.1,
    "empty": 0.4,
}


def padded(tokens, at):
    """Ids of a batch, which of them are there, and which belong to the sentence itself."""
    length = max(len(tokens[i][0]) for i in at)
    ids = torch.zeros(len(at), length, dtype=torch.long)
    there, own = (torch.zeros(len(at), length, dtype=torch.bool) for _ in range(2))
    for row, i in enumerate(at):
        size = len(tokens[i][0])
        ids[row, :size] = torch.tensor(tokens[i][0])
        there[row, :size] = True
        own[row, : tokens[i][1]] = True
    return ids, there, own


def by_length(tokens, at):
    return sorted(at, key=lambda i: (len(tokens[i][0]), i))


def lower(tokens, frozen=SETTINGS["frozen"]):
    """Activations before the first layer that is trained: the rows of all examples below each other, and where each begins."""
    starts = np.cumsum([0, *(len(ids) for ids, _ in tokens)])
    model, kept = Encoder(1), torch.zeros(int(starts[-1]), HIDDEN, dtype=torch.bfloat16)
    order = by_length(tokens, range(len(tokens)))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), 64):
            at = order[start : start + 64]
            ids, there, _ = padded(tokens, at)
            masked = torch.zeros(len(at), 1, 1, ids.shape[1]).masked_fill(~there[:, None, None, :], -1e4)
            x = model.embed(ids)
            for number in range(frozen):
                x = model.layer(x, number, masked)
            for row, i in enumerate(at):
                kept[starts[i] : starts[i + 1]] = x[row, : len(tokens[i][0])].to(torch.bfloat16)
    return kept, starts


def batch_of(kept, tokens, at):
    _, there, own = padded(tokens, at)
    rows, starts = kept
    x = torch.zeros(*there.shape, HIDDEN)
    for row, i in enumerate(at):
        x[row, : starts[i + 1] - starts[i]] = rows[starts[i] : starts[i + 1]].float()
    return x, there, own


def predict(model, kept, tokens, at):
    """Log-odds of the examples `at`, in their order."""
    model.eval()
    scores = np.zeros((len(at), model.head.out_features), np.float32)
    place = {i: row for row, i in enumerate(at)}
    order = by_length(tokens, at)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), 64):
            some = order[start : start + 64]
            scores[[place[i] for i in some]] = model.upper(*batch_of(kept, tokens, some), SETTINGS["frozen"]).float().numpy()
    return scores


def batches(tokens, at, draw):
    """Shuffled batches of examples of about the same length."""
    size, at = SETTINGS["batch"], list(at)
    draw.shuffle(at)
    made = []
    for start in range(0, len(at), size * 20):
        pool = by_length(tokens, at[start : start + size * 20])
        made += [pool[i : i + size] for i in range(0, len(pool), size)]
    draw.shuffle(made)
    return made


def fit(kept, tokens, labels, weights, at, seed, say):
    """Trains on the examples `at`; `labels` are 0 or 1, `weights` say how much each of them counts. The same input gives the same weights on one machine."""
    torch.manual_seed(seed)
    draw = random.Random(seed)
    at = np.asarray(at)
    model = Encoder(labels.shape[1])
    body = []
    for name, value in model.body.items():
        part = name.split("__")
        trained = part[0] == "encoder" and int(part[2]) >= SETTINGS["frozen"]
        value.requires_grad_(trained)
        if trained:
            body.append(value)
    positive = (labels[at] * weights[at]).sum(0)
    counted = np.maximum(weights[at].sum(0), 1)
    rare = torch.tensor(np.clip(np.sqrt(counted / np.maximum(positive, 1)) / 3, 1, 6), dtype=torch.float32)
    with torch.no_grad():
        model.head.bias.copy_(torch.tensor(np.log((positive + 0.5) / counted), dtype=torch.float32))
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": SETTINGS["body_rate"]}, {"params": model.head.parameters(), "lr": SETTINGS["head_rate"], "weight_decay": 0.0}],
        weight_decay=0.01,
        fused=True,
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    full = [int(i) for i in at if labels[i].any()]
    # Of the sentences of reports that prove nothing a part will do; the look-alikes that were written to be told apart all count.
    empty = [int(i) for i in at if not labels[i].any() and weights[i].max() == 1]
    full += [int(i) for i in at if not labels[i].any() and weights[i].max() < 1]
    drawn = int(len(empty) * SETTINGS["empty"])
    total = SETTINGS["epochs"] * math.ceil((len(full) + drawn) / SETTINGS["batch"])
    warm, step = total * 0.06, 0
    target, counts = torch.tensor(labels, dtype=torch.float32), torch.tensor(weights, dtype=torch.float32)
    for epoch in range(SETTINGS["epochs"]):
        model.train()
        started, loss_sum = time.monotonic(), 0.0
        made = batches(tokens, full + draw.sample(empty, drawn), draw)
        for some in made:
            factor = min(1.0, step / warm, (total - step) / (total - warm))
            step += 1
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * factor
            with torch.autocast("cpu", torch.bfloat16):
                scores = model.upper(*batch_of(kept, tokens, some), SETTINGS["frozen"], SETTINGS["drop"])
            loss = F.binary_cross_entropy_with_logits(scores.float(), target[some], pos_weight=rare, reduction="none") * counts[some]
            loss = loss.sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            loss_sum += float(loss.detach())
        say(f"epoch {epoch + 1}: loss {loss_sum / len(made):.3f}, {time.monotonic() - started:.0f} s")
    return model


def learnt(model):
    """The weights that training changed, by name."""
    return {name: value.detach() for name, value in model.named_parameters() if value.requires_grad}


def average(learnts, width):
    """One model whose weights are the mean of those learnt from the same start: about as good as their vote, at the price of one."""
    model = Encoder(width)
    with torch.no_grad():
        for name, value in model.named_parameters():
            if name in learnts[0]:
                value.copy_(sum(each[name] for each in learnts) / len(learnts))
    return model
