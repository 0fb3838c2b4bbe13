"""Writes the encoder as ONNX with int8 weights, one scale a channel; activations are quantised as they come."""

import os
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import HEADS, HIDDEN, LAYERS, SIZE


def graph_of(model, rows):
    """The graph for one sentence: `ids` are rows of the cut token table, the first `own` of them the sentence itself; `scores` are log-odds."""
    nodes, constants = [], {}

    def constant(name, value):
        constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(name):
        return model.get(name).detach().numpy()

    def add(kind, inputs, name, **attributes):
        nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def linear(x, matrix, bias, name):
        return add("Add", [add("MatMul", [x, constant(name + ".w", matrix)], name + ".product"), constant(name + ".b", bias)], name)

    def norm(x, at, name):
        scale, shift = constant(name + ".scale", weight(at + ".weight")), constant(name + ".shift", weight(at + ".bias"))
        return add("LayerNormalization", [x, scale, shift], name, axis=-1, epsilon=1e-12)

    def heads(x, name, order):
        return add("Transpose", [add("Reshape", [x, constant("heads", np.array([-1, HEADS, SIZE]))], name + ".split")], name, perm=order)

    places = weight("embeddings.position_embeddings.weight") + weight("embeddings.token_type_embeddings.weight")[0]
    words = add("Gather", [constant("words", weight("embeddings.word_embeddings.weight")[rows]), "ids"], "word")
    size = add("Shape", ["ids"], "size")
    place = add("Slice", [constant("places", places[:128]), constant("zero", np.array([0])), size], "place")
    x = norm(add("Add", [words, place], "sum"), "embeddings.LayerNorm", "embedded")
    for number in range(LAYERS):
        at, to = f"encoder.layer.{number}.", f"layer{number}."
        query, key, value = (
            heads(
                linear(x, weight(f"{at}attention.self.{part}.weight").T, weight(f"{at}attention.self.{part}.bias"), to + part),
                f"{to}{part}.heads",
                order,
            )
            for part, order in (("query", [1, 0, 2]), ("key", [1, 2, 0]), ("value", [1, 0, 2]))
        )
        scaled = add("Mul", [add("MatMul", [query, key], to + "dot"), constant("scale", np.float32(SIZE**-0.5))], to + "scaled")
        mixed = add("MatMul", [add("Softmax", [scaled], to + "share", axis=-1), value], to + "mixed")
        flat = constant("flat", np.array([-1, HIDDEN]))
        mixed = add("Reshape", [add("Transpose", [mixed], to + "mixed.turned", perm=[1, 0, 2]), flat], to + "mixed.flat")
        dense = at + "attention.output.dense"
        mixed = linear(mixed, weight(dense + ".weight").T, weight(dense + ".bias"), to + "attended")
        x = norm(add("Add", [x, mixed], to + "first.sum"), at + "attention.output.LayerNorm", to + "first")
        wide = linear(x, weight(at + "intermediate.dense.weight").T, weight(at + "intermediate.dense.bias"), to + "wide")
        bent = add("Erf", [add("Div", [wide, constant("root", np.float32(2**0.5))], to + "bent.in")], to + "bent.erf")
        bent = add("Mul", [wide, add("Add", [bent, constant("one", np.float32(1))], to + "bent.one")], to + "bent.twice")
        bent = add("Mul", [bent, constant("half", np.float32(0.5))], to + "bent")
        wide = linear(bent, weight(at + "output.dense.weight").T, weight(at + "output.dense.bias"), to + "narrow")
        x = norm(add("Add", [x, wide], to + "second.sum"), at + "output.LayerNorm", to + "second")
    shape = constant("row", np.array([1]))
    mine = add("Slice", [x, "zero", add("Reshape", ["own", shape], "own.row")], "mine")
    axes = constant("axes", np.array([0]))
    means = [add("ReduceMean", [part, axes], name, keepdims=1) for part, name in ((mine, "mean.own"), (x, "mean.all"))]
    both = add("Concat", means, "means", axis=1)
    head = model.head
    scores = linear(both, head.weight.detach().numpy().T, head.bias.detach().numpy(), "head")
    add("Reshape", [scores, constant("out", np.array([-1]))], "scores")
    return helper.make_model(
        helper.make_graph(
            nodes,
            "encoder",
            [helper.make_tensor_value_info("ids", TensorProto.INT64, ["tokens"]), helper.make_tensor_value_info("own", TensorProto.INT64, [])],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [head.out_features])],
            list(constants.values()),
        ),
        producer_name="rhyme",
        ir_version=9,
        opset_imports=[helper.make_opsetid("", 18)],
    )


def export(model, rows, path):
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "encoder.onnx")
        onnx.save(graph_of(model, rows), whole)
        quantize_dynamic(whole, path, per_channel=True, weight_type=QuantType.QInt8)
