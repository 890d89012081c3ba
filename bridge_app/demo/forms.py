"""Form bodies and OAuth's error answers."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse

NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
FORM_TYPE = "application/x-www-form-urlencoded"
MOST_FIELDS = 100


class OAuthError(Exception):
    """An OAuth refusal: error code, words, HTTP status."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(error)
        self.error, self.description, self.status = error, description, status

    def response(self) -> JSONResponse:
        """Return the refusal as an answer (RFC 6749 §5.2)."""
        headers = dict(NO_STORE)
        if self.status == 401:
            headers["WWW-Authenticate"] = 'Basic realm="Local stand-in, not Pangea"'
        content = {"error": self.error, "error_description": self.description}
        return JSONResponse(content, self.status, headers)


def once(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Return fields that must not repeat as a dictionary. Raises OAuthError for one that does (RFC 6749 §3.1)."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise OAuthError("invalid_request", "A parameter is there twice.")
    return fields


async def read_form(request: Request) -> list[tuple[str, str]]:
    """Return the body's fields. Raises OAuthError: 415 for another content type, 400 for what is no form."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        raise OAuthError("invalid_request", f"The body must be {FORM_TYPE}.", 415)
    try:
        text = (await request.body()).decode()
        return parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as error:
        raise OAuthError("invalid_request", "The body is not a form.") from error


def first(fields: Mapping[str, str], name: str) -> str:
    """Return a field that must be there. Raises OAuthError."""
    value = fields.get(name)
    if not value:
        raise OAuthError("invalid_request", f"{name} is missing.")
    return value
