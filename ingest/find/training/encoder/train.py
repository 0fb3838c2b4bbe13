"""
Trains the encoder; train.ts runs it:

    python train.py DATA OUT --cache DIR [--only-folds]

DATA holds `examples.jsonl` (own, around, labels, the ranges of columns that are known, weight, fold; fold -1 is trained on in every fold) and `settings.json` (columns, folds,
inputVersion, trainedOn). Into DATA go `readings.bin` (log-odds of every example by an encoder that was trained on the other folds, float32, rows of
columns); into OUT go the average of those encoders: encoder.onnx, encoder-vocabulary.txt, encoder-reference.json and encoder.json, which names the others by their SHA-256. DIR keeps what each
fold learnt, by the SHA-256 of examples and code. Each fold is trained by one thread in a process of its own (JOBS at a time, by default 2), so that
the same examples give the same bytes on the same machine.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime
import torch

from base import SHA256, fetch
from export import export
from fit import SETTINGS, average, fit, learnt, lower, predict
from tokens import kept_rows, tokenizer, tokens_of

SEED = 1
HERE = os.path.dirname(os.path.abspath(__file__))


def say(line):
    print(line, flush=True)


def digest(*parts):
    sha = hashlib.sha256()
    for part in parts:
        sha.update(part)
    return sha.hexdigest()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def once(path, make):
    """What `make` makes, kept in a file."""
    if not os.path.exists(path):
        torch.save(make(), path + ".part")
        os.replace(path + ".part", path)
    return torch.load(path, weights_only=False, mmap=True)


def reference(path, out):
    """What Python reads of a few sentences by the very file that is shipped: Node must read the same (encoder.test.ts)."""
    examples = json.loads(read(os.path.join(HERE, "reference.json")))
    tokens = tokens_of(tokenizer(os.path.join(out, "encoder-vocabulary.txt")), examples)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options)
    return [
        {
            **example,
            "ids": ids,
            "mine": mine,
            "scores": [round(float(score), 4) for score in session.run(None, {"ids": np.array(ids), "own": np.array(mine)})[0]],
        }
        for example, (ids, mine) in zip(examples, tokens)
    ]


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("data")
    asked.add_argument("out")
    asked.add_argument("--cache", required=True)
    asked.add_argument("--only-folds", action="store_true")
    asked.add_argument("--fold", type=int, help="train this fold and end: what the processes are started with")
    asked = asked.parse_args()
    fetch()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    lines = read(os.path.join(asked.data, "examples.jsonl"))
    settings = json.loads(read(os.path.join(asked.data, "settings.json")))
    examples = [json.loads(line) for line in lines.decode("utf-8").splitlines()]
    width = len(settings["columns"])
    labels = np.zeros((len(examples), width), bool)
    weights = np.zeros((len(examples), width), np.float32)
    for i, example in enumerate(examples):
        labels[i, example["labels"]] = True
        for first, end in example["known"]:
            weights[i, first:end] = example["weight"]
    fold = np.array([example["fold"] for example in examples])
    used = np.array([example["weight"] > 0 for example in examples])
    tokens = tokens_of(tokenizer(), examples)
    code = digest(lines, *(read(os.path.join(HERE, name)) for name in ("base.py", "fit.py", "model.py", "tokens.py")))[:16]
    os.makedirs(asked.cache, exist_ok=True)
    kept = once(os.path.join(asked.cache, f"{code}-lower.pt"), lambda: lower(tokens))

    def train(k):
        at = np.flatnonzero((fold != k) & used)
        say(f"fold {k + 1}: {len(at)} examples")
        model = fit(kept, tokens, labels, weights, at, SEED, lambda line: say(f"fold {k + 1}: {line}"))
        return learnt(model), torch.tensor(predict(model, kept, tokens, [int(i) for i in np.flatnonzero(fold == k)]))

    def trained(k):
        return once(os.path.join(asked.cache, f"{code}-{k}.pt"), lambda: train(k))

    if asked.fold is not None:
        trained(asked.fold)
        return
    with ThreadPoolExecutor(int(os.environ.get("JOBS", "2"))) as pool:
        again = [sys.executable, __file__, asked.data, asked.out, "--cache", asked.cache, "--fold"]
        list(pool.map(lambda k: subprocess.run([*again, str(k)], check=True), range(settings["folds"])))
    readings = np.zeros((len(examples), width), np.float32)
    learnts = []
    for k in range(settings["folds"]):
        changed, scores = trained(k)
        learnts.append(changed)
        readings[fold == k] = scores.numpy()
    readings.tofile(os.path.join(asked.data, "readings.bin"))
    if asked.only_folds:
        return

    model = average(learnts, width)
    rows, pieces = kept_rows(tokens)
    write(os.path.join(asked.out, "encoder-vocabulary.txt"), "\n".join(pieces) + "\n")
    path = os.path.join(asked.out, "encoder.onnx")
    export(model.eval(), rows, path)
    write(os.path.join(asked.out, "encoder-reference.json"), json.dumps(reference(path, asked.out), ensure_ascii=False, indent=1) + "\n")
    named = ["encoder.onnx", "encoder-vocabulary.txt", "encoder-reference.json"]
    manifest = {
        "inputVersion": settings["inputVersion"],
        "columns": settings["columns"],
        "trainedOn": settings["trainedOn"],
        "examples": digest(lines),
        "settings": {**SETTINGS, "seed": SEED, "base": SHA256},
        "artefacts": {name: digest(read(os.path.join(asked.out, name))) for name in named},
    }
    write(os.path.join(asked.out, "encoder.json"), json.dumps(manifest, indent=1) + "\n")


main()
