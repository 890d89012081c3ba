"""Runs what takes long to load in a thread that nobody has to wait for when all is over."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_thread(load: Callable[[], T]) -> T:
    """Return what `load` returns. Unlike a worker of the loop's pool, the thread does not keep the loop from closing."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def tell(result: T | None, error: Exception | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, failure = None, None
        try:
            result = load()
        except Exception as error:
            failure = error
        # The loop may have closed meanwhile: then nobody waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(tell, result, failure)

    threading.Thread(target=run, name="loading", daemon=False).start()
    return await done
