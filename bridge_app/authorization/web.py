"""What the endpoints share: the address they were asked at, forms, JSON answers and errors."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bridge_app.authorization.clients import is_loopback
from bridge_app.authorization.tokens import RESOURCE

NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_MOST_FIELDS = 50


def origin_of(request: Request) -> str:
    """Return the origin this request reached us by, as the guard checked it, for example "http://localhost:8000"."""
    return str(request.scope["bridge.origin"])


def is_our_resource(resource: str, origin: str) -> bool:
    """Tell whether an RFC 8707 resource indicator means this server, on loopback by any of its names."""
    names = [origin]
    if is_loopback(origin):
        port = urlsplit(origin).port
        names = [f"http://{host}{f':{port}' if port else ''}" for host in ("localhost", "127.0.0.1", "[::1]")]
    return resource.lower().removesuffix("/") in [f"{name}{RESOURCE}" for name in names]


def content_type(request: Request) -> str:
    """Return what kind of body a request says it has, without parameters, in small letters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_form(request: Request) -> FormData:
    """Read the form of a request: no files, and not many fields."""
    return await request.form(max_files=0, max_fields=_MOST_FIELDS)


def json_answer(document: Mapping[str, object], status: int = 200) -> Response:
    """Return an answer that nobody keeps."""
    return JSONResponse(document, status_code=status, headers=NO_STORE)


def oauth_error(error: str, description: str, status: int) -> Response:
    """Return an error (RFC 6749 §5.2, RFC 7591 §3.2.2)."""
    return json_answer({"error": error, "error_description": description}, status)
