"""Tokens of the examples, as ingest/find/encoder/tokens.ts makes them, and the vocabulary cut to what is of use."""

from tokenizers import BertWordPieceTokenizer

from base import VOCABULARY

OWN, ALL = 56, 80
# The vocabulary is in the order of how common its pieces are: the commonest are kept though no example holds them.
COMMON = 12000


def tokenizer(path=VOCABULARY):
    return BertWordPieceTokenizer(path, lowercase=True)


def tokens_of(by, examples):
    """(ids, how many of them are the sentence itself) of each example: [CLS] sentence [SEP] around [SEP]."""
    opened, closed = by.token_to_id("[CLS]"), by.token_to_id("[SEP]")
    own = by.encode_batch([example["own"] for example in examples], add_special_tokens=False)
    around = by.encode_batch([example["around"] for example in examples], add_special_tokens=False)
    tokens = []
    for mine, others in zip(own, around):
        first = [opened, *mine.ids[:OWN], closed]
        tokens.append(([*first, *others.ids][: ALL - 1] + [closed], len(first)))
    return tokens


def kept_rows(tokens):
    """Rows of the token table that are kept, ascending: the special ones, the common ones, single characters and all that the examples hold."""
    pieces = open(VOCABULARY, encoding="utf-8").read().rstrip("\n").split("\n")
    seen = {row for ids, _ in tokens for row in ids}
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
    rows = [
        row
        for row, piece in enumerate(pieces)
        if row in seen
        or piece in special
        or (piece.isascii() and not piece.startswith("[unused") and (row < COMMON or len(piece.removeprefix("##")) == 1))
    ]
    return rows, [pieces[row] for row in rows]
