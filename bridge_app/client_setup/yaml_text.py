"""YAML: lines are added and taken out where the parser says that things stand; nothing is ever written anew."""

import json
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

import yaml

from bridge_app.client_setup import edits
from bridge_app.client_setup.edits import CantEdit, Splice
from bridge_app.sentences import Sentence

LARGEST_DOCUMENT = 200_000
"""In values. A few lines of aliases of aliases can stand for more than fits into any computer."""

_NULL_TAG = "tag:yaml.org,2002:null"
_NOT_CONTENT = (yaml.BlockEntryToken, yaml.FlowEntryToken)


class _Values(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads plain values; what has a tag of its own stays a pair of tag and value."""


def _read_tagged(loader: _Values, node: yaml.Node) -> object:
    inner: object = node.value
    if isinstance(node, yaml.MappingNode):
        inner = loader.construct_mapping(node, deep=True)
    elif isinstance(node, yaml.SequenceNode):
        inner = loader.construct_sequence(node, deep=True)
    return node.tag, inner


_Values.add_constructor(None, _read_tagged)


class _Places(yaml.SafeLoader):  # type: ignore[misc]
    """Reads where things stand, and keeps the tokens it came across."""

    def __init__(self, text: str) -> None:
        self.passed: list[yaml.Token] = []
        super().__init__(text)

    def get_token(self) -> yaml.Token:
        token = super().get_token()
        self.passed.append(token)
        return token


@dataclass(slots=True)
class _Place:
    """A pair of a mapping, or an item of a list, in the text."""

    container: yaml.CollectionNode
    node: yaml.Node
    start: int
    value_start: int
    """After the colon, or the dash."""
    end: int
    column: int
    is_alias: bool

    @property
    def is_flow(self) -> bool:
        return bool(self.container.flow_style)


class Document:
    """A text that was read; where things stand is found when asked."""

    def __init__(self, text: str, keys: tuple[str, ...]) -> None:
        self.text = text
        self.root, tokens = _compose(text)
        self._ends = [
            token.end_mark.index
            for token in tokens
            if token.end_mark.index > token.start_mark.index and not isinstance(token, _NOT_CONTENT)
        ]
        self._dashes = [token.start_mark for token in tokens if isinstance(token, yaml.BlockEntryToken)]
        for depth in range(len(keys) + 1):
            self.find(keys[:depth])
        self.value = _value(text, self.root)
        """What it says; an empty mapping if it says nothing."""

    def span(self, keys: tuple[str, ...]) -> tuple[int, int] | None:
        """Return where the value at these keys stands, with the blanks before it."""
        if not keys:
            return None if self.root is None else (self.root.start_mark.index, self.root.end_mark.index)
        place = self.find(keys)
        return None if place is None else (place.value_start, place.end)

    def put(self, keys: tuple[str, ...], value: object) -> str:
        """Return the text with the value at these keys; what is missing on the way is made."""
        text, lines = self.text, edits.line_break(self.text)
        node, holder = self.root, None
        if node is None or (_is_null(node) and node.start_mark.index == node.end_mark.index):
            new = _block(edits.nest(value, keys), "", 2, lines)
            return text + new + lines if not text or text.endswith("\n") else text + lines + new
        for depth, key in enumerate(keys):
            if _is_null(node) or not node.value:
                return edits.apply(text, self._open(holder, edits.nest(value, keys[depth:])))
            place = self.child(node, key)
            if place is None:
                return edits.apply(text, [self._insert(node, edits.nest(value, keys[depth:]))])
            if place.is_alias:
                raise CantEdit(Sentence("“{key}” refers to another part of the file", key=key), place.start)
            node, holder = place.node, place
        assert holder is not None
        if holder.is_flow:
            return edits.apply(text, [(holder.value_start, holder.end, " " + _one_line(value))])
        if edits.selector(keys[-1]) is not None:
            new = _block([value], " " * holder.column, self.unit, lines)
            return edits.apply(text, [(holder.start, holder.end, new.lstrip(" "))])
        new = _block({"k": value}, " " * holder.column, self.unit, lines).lstrip(" ").removeprefix("k:")
        return edits.apply(text, [(holder.value_start, holder.end, new)])

    def drop(self, keys: tuple[str, ...]) -> str:
        """Return the text without the lines of what is at these keys; `{}` or `[]` stays where nothing else was."""
        text = self.text
        if not keys and self.root is not None:
            return edits.drop_root(text, self.root.start_mark.index, self.root.end_mark.index)
        place = self.find(keys)
        if place is None:
            return text
        siblings = self.children(place.container)
        at = siblings.index(place)
        if place.is_flow:
            return edits.apply(text, [_drop_flow(text, siblings, at)])
        start, end = edits.line_start(text, place.start), edits.line_end(text, place.end)
        if text[start : place.start].strip(edits.BLANKS):
            if at + 1 == len(siblings) or at:
                raise CantEdit(Sentence("it shares its line with something else"), place.start)
            return edits.apply(text, [(place.start, siblings[1].start, "")])
        before = edits.break_before(text, start)
        lines = (before, end, "") if before < start else (start, edits.break_after(text, end), "")
        if len(siblings) > 1:
            return edits.apply(text, [lines])
        holder = self.find(keys[:-1])
        if holder is None:
            return edits.apply(text, [(start, end, "{}")])
        empty = " {}" if isinstance(place.container, yaml.MappingNode) else " []"
        return edits.apply(text, [(holder.value_start, holder.value_start, empty), lines])

    def _open(self, holder: _Place | None, value: object) -> list[Splice]:
        """Put the first thing into what was empty."""
        lines = edits.line_break(self.text)
        if holder is None:
            assert self.root is not None
            return [(self.root.start_mark.index, self.root.end_mark.index, _block(value, "", 2, lines))]
        if holder.is_flow:
            return [(holder.value_start, holder.end, " " + _one_line(value))]
        at = edits.line_end(self.text, holder.end)
        new = lines + _block(value, " " * (holder.column + self.unit), self.unit, lines)
        return [(holder.value_start, holder.end, ""), (at, at, new)]

    def _insert(self, container: yaml.CollectionNode, value: object) -> Splice:
        last = self.children(container)[-1]
        if last.is_flow:
            return (last.end, last.end, ", " + _one_line(value)[1:-1])
        at = edits.line_end(self.text, last.end)
        lines = edits.line_break(self.text)
        return (at, at, lines + _block(value, " " * last.column, self.unit, lines))

    @property
    def unit(self) -> int:
        """How many blanks one level is indented with."""
        if isinstance(self.root, yaml.MappingNode):
            for key, value in self.root.value:
                if isinstance(value, yaml.MappingNode) and not value.flow_style and value.value:
                    unit = value.value[0][0].start_mark.column - key.start_mark.column
                    return int(unit) if 2 <= unit <= 8 else 2
        return 2

    def find(self, keys: tuple[str, ...]) -> _Place | None:
        node, place = self.root, None
        for key in keys:
            place = None if node is None else self.child(node, key)
            if place is None:
                return None
            node = place.node
        return place

    def child(self, node: yaml.Node, key: str) -> _Place | None:
        selector = edits.selector(key)
        found = []
        if isinstance(node, yaml.SequenceNode) and selector is not None:
            found = [place for place in self.children(node) if _is_selected(place.node, selector)]
        elif isinstance(node, yaml.MappingNode) and selector is None:
            names = [name.value for name, _ in node.value]
            found = [place for name, place in zip(names, self.children(node), strict=True) if name == key]
        if len(found) > 1:
            raise CantEdit(
                Sentence("“{name}” stands there twice", name=selector[1] if selector else key), found[1].start
            )
        return found[0] if found else None

    def children(self, node: yaml.CollectionNode) -> list[_Place]:
        """Return what stands in a mapping or a list, in order."""
        if not node.value:
            return []
        if isinstance(node, yaml.MappingNode):
            starts = [(key.start_mark.index, key.start_mark.column, self._after_colon(key)) for key, _ in node.value]
            nodes = [value for _, value in node.value]
        else:
            nodes = node.value
            if node.flow_style:
                starts = [(item.start_mark.index, item.start_mark.column, item.start_mark.index) for item in nodes]
            else:
                starts = self._dashes_of(node)
        if len(starts) != len(nodes) or any(start < node.start_mark.index for start, _, _ in starts):
            raise CantEdit(Sentence("it is written in a way that can't be followed"), node.start_mark.index)
        last = node.end_mark.index - (1 if node.flow_style else 0)
        bounds = [start for start, _, _ in starts[1:]] + [last]
        return [
            _Place(node, value, start, value_start, self._content_end(bound), column, value.start_mark.index < start)
            for (start, column, value_start), value, bound in zip(starts, nodes, bounds, strict=True)
        ]

    def _after_colon(self, key: yaml.Node) -> int:
        end = key.end_mark.index
        blanks = len(self.text[end : end + 80]) - len(self.text[end : end + 80].lstrip(edits.BLANKS))
        if not self.text.startswith(":", end + blanks):
            raise CantEdit(Sentence("it is written in a way that can't be followed"), key.start_mark.index)
        return int(end) + blanks + 1

    def _dashes_of(self, node: yaml.SequenceNode) -> list[tuple[int, int, int]]:
        inside = [mark for mark in self._dashes if node.start_mark.index <= mark.index < node.end_mark.index]
        return [(mark.index, mark.column, mark.index + 1) for mark in inside if mark.column == inside[0].column]

    def _content_end(self, bound: int) -> int:
        """Return where the last thing before this ends, without the comments and empty lines after it."""
        at = bisect_right(self._ends, bound)
        return len(self.text[: self._ends[at - 1]].rstrip()) if at else 0


def _compose(text: str) -> tuple[yaml.Node | None, list[yaml.Token]]:
    loader = None
    try:
        loader = _Places(text)
        return loader.get_single_node(), loader.passed
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise CantEdit(Sentence("this is no valid YAML"), mark.index if mark else None) from None
    except yaml.YAMLError:
        raise CantEdit(Sentence("it has characters that don't belong in YAML")) from None
    finally:
        if loader is not None:
            loader.dispose()


def _value(text: str, root: yaml.Node | None) -> Any:
    if root is not None and _size(root, {}) > LARGEST_DOCUMENT:
        raise CantEdit(Sentence("it is far too long for a settings file"))
    loader = _Values(text)
    try:
        value = loader.get_single_data()
    except (yaml.YAMLError, ValueError, TypeError):
        raise CantEdit(Sentence("this is no plain YAML")) from None
    finally:
        loader.dispose()
    return {} if value is None else value


def _drop_flow(text: str, siblings: "list[_Place]", at: int) -> Splice:
    if at:
        return (siblings[at - 1].end, siblings[at].end, "")
    if len(siblings) > 1:
        return (siblings[0].start, siblings[1].start, "")
    container = siblings[0].container
    start = container.start_mark.index
    if text[start] not in "{[":
        raise CantEdit(Sentence("it is marked as something special"), start)
    return (start + 1, container.end_mark.index - 1, "")


def _block(value: object, indent: str, unit: int, lines: str) -> str:
    text = yaml.safe_dump(
        value, sort_keys=False, allow_unicode=True, default_flow_style=False, width=LARGEST_DOCUMENT, indent=unit
    )
    return lines.join(indent + line if line else line for line in text.rstrip("\n").split("\n"))


def _one_line(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if text.isprintable():
        return text
    # YAML knows other escapes than JSON.
    text = str(yaml.safe_dump([value], sort_keys=False, default_flow_style=True, width=LARGEST_DOCUMENT))
    return text.strip()[1:-1]


def _is_null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == _NULL_TAG


def _size(node: yaml.Node, known: dict[int, int]) -> int:
    """Return how many values a node stands for, aliases followed."""
    if id(node) not in known:
        known[id(node)] = LARGEST_DOCUMENT + 1  # as large as that if it holds itself
        inner = [each for pair in node.value for each in pair] if isinstance(node, yaml.MappingNode) else node.value
        known[id(node)] = 1 + (sum(_size(each, known) for each in inner) if isinstance(inner, list) else 0)
    return known[id(node)]


def _is_selected(node: yaml.Node, selector: tuple[str, str]) -> bool:
    return isinstance(node, yaml.MappingNode) and any(
        name.value == selector[0] and value.value == selector[1] for name, value in node.value
    )
