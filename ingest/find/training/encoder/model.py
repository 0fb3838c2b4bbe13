"""e5-small-v2 (base.py) with one linear layer: log-odds of every column of a sentence."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from base import WEIGHTS

HIDDEN, HEADS, LAYERS = 384, 12, 12
SIZE = HIDDEN // HEADS


class Encoder(torch.nn.Module):
    """Weights keep the names of the published file, with `__` for the dots."""

    def __init__(self, width):
        super().__init__()
        weights = load_file(WEIGHTS)
        self.body = torch.nn.ParameterDict(
            {
                name.replace(".", "__"): torch.nn.Parameter(value.clone())
                for name, value in sorted(weights.items())
                if value.dtype == torch.float32 and "pooler" not in name
            }
        )
        # Zero, so that runs with other seeds start at the same place and their weights can be averaged.
        self.head = torch.nn.Linear(2 * HIDDEN, width)
        torch.nn.init.zeros_(self.head.weight)

    def get(self, name):
        return self.body[name.replace(".", "__")]

    def linear(self, x, name):
        return F.linear(x, self.get(name + ".weight"), self.get(name + ".bias"))

    def norm(self, x, name):
        return F.layer_norm(x, (HIDDEN,), self.get(name + ".weight"), self.get(name + ".bias"), 1e-12)

    def embed(self, ids):
        words = F.embedding(ids, self.get("embeddings.word_embeddings.weight"))
        places = self.get("embeddings.position_embeddings.weight")[: ids.shape[1]]
        return self.norm(words + places + self.get("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")

    def layer(self, x, number, masked):
        """One layer of the transformer; `masked` is added to the attention. Written out: torch's fused attention is slower backwards here."""
        at = f"encoder.layer.{number}."
        batch, length, _ = x.shape
        query, key, value = (
            self.linear(x, at + "attention.self." + part).view(batch, length, HEADS, SIZE).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        share = torch.softmax((query @ key.transpose(2, 3)).float() * SIZE**-0.5 + masked, -1).to(value.dtype)
        mixed = (share @ value).transpose(1, 2).reshape(batch, length, HIDDEN)
        mixed = self.linear(mixed, at + "attention.output.dense")
        x = self.norm(x + mixed, at + "attention.output.LayerNorm")
        wide = self.linear(F.gelu(self.linear(x, at + "intermediate.dense")), at + "output.dense")
        return self.norm(x + wide, at + "output.LayerNorm")

    def upper(self, x, there, own, first, drop=0.0):
        """From the activations before layer `first` to log-odds; `there` marks tokens that are no padding, `own` those of the sentence itself."""
        masked = torch.zeros(there.shape[0], 1, 1, there.shape[1]).masked_fill(~there[:, None, None, :], -1e4)
        for number in range(first, LAYERS):
            x = self.layer(x, number, masked)
        x = x.float()
        means = [(x * part.unsqueeze(-1)).sum(1) / part.sum(1, keepdim=True) for part in (own.float(), there.float())]
        return self.head(F.dropout(torch.cat(means, 1), drop, self.training))
