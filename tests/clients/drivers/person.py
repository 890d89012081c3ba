"""What the person and the model behind a driven client answer, and all that the client heard besides answers."""

import json
from pathlib import Path
from typing import Any

SAMPLES = {"email": "ann@example.com", "uri": "https://example.com/ann", "date": "2000-02-29"}


class Listener:
    """Notes every notification and question; answers each question in this client's name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.heard: list[dict[str, Any]] = []

    def note(self, method: str, params: Any) -> None:
        """Remember what the server said by itself."""
        self.heard.append({"method": method, "params": as_json(params)})

    def fill_in(self, params: Any) -> dict[str, Any]:
        """Answer a form: texts with the client's name, everything else with what fits."""
        self.note("elicitation/create", params)
        schema = as_json(params).get("requestedSchema") or {}
        return {key: self._value(field) for key, field in (schema.get("properties") or {}).items()}

    def sample(self, params: Any) -> str:
        """Answer what the model is asked."""
        self.note("sampling/createMessage", params)
        return f"{self.name} thought about it"

    def root(self) -> str:
        """Return the one folder the client works in: its own."""
        self.note("roots/list", {})
        return Path.cwd().as_uri()

    def _value(self, field: dict[str, Any]) -> Any:
        kind = field.get("type")
        if "default" in field:
            return field["default"]
        if choices := field.get("enum") or [choice["const"] for choice in field.get("oneOf") or ()]:
            return choices[0]
        if kind == "array":
            return [self._value(field["items"] | {"oneOf": field["items"].get("anyOf", [])})]
        if kind == "boolean":
            return True
        if kind in ("integer", "number"):
            return field.get("minimum", 1)
        return SAMPLES.get(field.get("format", ""), self.name)


def as_json(value: Any) -> Any:
    """Return a message of the libraries as it is on the wire."""
    if isinstance(value, list | tuple):
        return [as_json(one) for one in value]
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    return json.loads(json.dumps(value))
