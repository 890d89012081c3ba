"""The forms in which a client may answer a server's question, as the schema of the handshake era has them."""

from collections.abc import Callable, Mapping

Form = Callable[[object], bool]


def is_answer(method: str, result: object) -> bool:
    """Tell whether a client's answer has the form that a server's question wants."""
    form = _ANSWERS.get(method)
    return form is not None and form(result)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


def _is_whole(value: object) -> bool:
    is_number = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return is_number and not isinstance(value, bool)


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _one_of(*words: str) -> Form:
    return lambda value: isinstance(value, str) and value in words


def _either(*forms: Form) -> Form:
    return lambda value: any(form(value) for form in forms)


def _list_of(form: Form) -> Form:
    return lambda value: isinstance(value, list) and all(form(each) for each in value)


def _with(needed: Mapping[str, Form], others: Mapping[str, Form]) -> Form:
    """Return the form of an object; what is not needed may be null, and there may be more than is known of."""

    def fits(value: object) -> bool:
        return (
            isinstance(value, dict)
            and all(key in value and form(value[key]) for key, form in needed.items())
            and all(value.get(key) is None or form(value[key]) for key, form in others.items())
        )

    return fits


def _with_meta(needed: Mapping[str, Form], others: Mapping[str, Form]) -> Form:
    return _with(needed, {**others, "_meta": _is_object})


_ROLE = _one_of("user", "assistant")
_NOTED: Mapping[str, Form] = {
    "annotations": _with({}, {"audience": _list_of(_ROLE), "priority": _is_share, "lastModified": _is_text})
}
_ICON = _with({"src": _is_text}, {"mimeType": _is_text, "sizes": _list_of(_is_text), "theme": _one_of("light", "dark")})
_CONTENTS = _either(
    _with_meta({"uri": _is_text, "text": _is_text}, {"mimeType": _is_text}),
    _with_meta({"uri": _is_text, "blob": _is_text}, {"mimeType": _is_text}),
)
_TEXT = _with_meta({"type": _one_of("text"), "text": _is_text}, _NOTED)
_MEDIUM = _with_meta({"type": _one_of("image", "audio"), "data": _is_text, "mimeType": _is_text}, _NOTED)
_RESOURCE = _with_meta({"type": _one_of("resource"), "resource": _CONTENTS}, _NOTED)
_LINK = _with_meta(
    {"type": _one_of("resource_link"), "uri": _is_text, "name": _is_text},
    {
        **_NOTED,
        "title": _is_text,
        "description": _is_text,
        "mimeType": _is_text,
        "size": _is_whole,
        "icons": _list_of(_ICON),
    },
)
_TOOL_USE = _with_meta({"type": _one_of("tool_use"), "id": _is_text, "name": _is_text, "input": _is_object}, {})
_TOOL_RESULT = _with_meta(
    {
        "type": _one_of("tool_result"),
        "toolUseId": _is_text,
        "content": _list_of(_either(_TEXT, _MEDIUM, _LINK, _RESOURCE)),
    },
    {"isError": _is_truth, "structuredContent": _is_object},
)
_BLOCK = _either(_TEXT, _MEDIUM, _TOOL_USE, _TOOL_RESULT)


def _is_filled_in(value: object) -> bool:
    """Tell whether a value is what a form can hold; of null the schema says nothing, and clients send it."""
    return isinstance(value, dict) and all(
        each is None or isinstance(each, str | int | float) or _list_of(_is_text)(each) for each in value.values()
    )


_ANSWERS: Mapping[str, Form] = {
    "elicitation/create": _with_meta({"action": _one_of("accept", "decline", "cancel")}, {"content": _is_filled_in}),
    "sampling/createMessage": _with_meta(
        {"role": _ROLE, "model": _is_text, "content": _either(_BLOCK, _list_of(_BLOCK))}, {"stopReason": _is_text}
    ),
    "roots/list": _with_meta({"roots": _list_of(_with_meta({"uri": _is_text}, {"name": _is_text}))}, {}),
}
