"""Questions to a person: each is asked once, ends once, and silence means no."""

import asyncio

import pytest

from bridge_app.approvals import Approvals
from bridge_app.errors import NotFound, StoreUnavailable
from bridge_app.events import ApprovalAnswered, ApprovalAsked, Event, EventBus
from bridge_app.models import Approval, ApprovalKind


def question(name: str = "one", *, expires_at: float = 100.0) -> Approval:
    return Approval(
        id=name,
        kind=ApprovalKind.CONNECT,
        code="K7Q3-M2XD",
        client_name=f"App {name}",
        client_id_host=None,
        redirect_host="localhost:1",
        scopes=("mcp",),
        upstreams=("bridge",),
        asked_at=0.0,
        expires_at=expires_at,
    )


class Desk:
    """The queue, what it published and what was answered."""

    def __init__(self) -> None:
        self.heard: list[Event] = []
        self.answers: list[tuple[bool, str]] = []
        bus = EventBus()
        bus.subscribe(self.heard.append)
        self.approvals = Approvals(bus)

    def ask(self, approval: Approval) -> None:
        self.approvals.ask(approval, lambda is_allowed, by: self.answers.append((is_allowed, by)))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_questions_wait_in_the_order_they_came(desk: Desk) -> None:
    desk.ask(question("one"))
    desk.ask(question("two"))

    assert [approval.id for approval in desk.approvals.pending()] == ["one", "two"]
    assert desk.heard == [ApprovalAsked("one", "App one"), ApprovalAsked("two", "App two")]


def test_asking_twice_while_it_waits_changes_nothing(desk: Desk) -> None:
    desk.ask(question())
    desk.ask(question())

    assert len(desk.approvals.pending()) == 1
    assert len(desk.heard) == 1


@pytest.mark.parametrize("is_allowed", [True, False])
def test_an_answer_is_given_once_and_told(desk: Desk, is_allowed: bool) -> None:
    desk.ask(question())

    desk.approvals.answer("one", is_allowed)

    assert desk.answers == [(is_allowed, "you")]
    assert desk.approvals.pending() == ()
    assert desk.heard[-1] == ApprovalAnswered("one", "App one", is_allowed, "you")
    with pytest.raises(NotFound):
        desk.approvals.answer("one", True)
    assert len(desk.answers) == 1


def test_an_unknown_question_can_not_be_answered(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.approvals.answer("nothing", True)


def test_silence_means_no_at_the_very_moment_it_ends(desk: Desk) -> None:
    desk.ask(question("early", expires_at=50))
    desk.ask(question("late", expires_at=51))

    desk.approvals.expire(49.9)
    assert desk.answers == []
    desk.approvals.expire(50.0)

    assert desk.answers == [(False, "time ran out")]
    assert [approval.id for approval in desk.approvals.pending()] == ["late"]


def test_asking_again_draws_attention_only_while_it_waits(desk: Desk) -> None:
    desk.ask(question())

    desk.approvals.ask_again("one")
    desk.approvals.answer("one", False)
    desk.approvals.ask_again("one")
    desk.approvals.ask_again("nothing")

    assert [type(event) for event in desk.heard] == [ApprovalAsked, ApprovalAsked, ApprovalAnswered]


def test_a_question_may_come_again_after_its_end(desk: Desk) -> None:
    desk.ask(question())
    desk.approvals.answer("one", False)

    desk.ask(question())
    desk.approvals.answer("one", True)

    assert desk.answers == [(False, "you"), (True, "you")]


def test_an_answer_that_can_not_be_recorded_leaves_the_question_open(desk: Desk) -> None:
    is_full = True

    def record(is_allowed: bool, by: str) -> None:
        if is_full:
            raise StoreUnavailable("The disk is full.")
        desk.answers.append((is_allowed, by))

    desk.approvals.ask(question(), record)
    with pytest.raises(StoreUnavailable):
        desk.approvals.answer("one", True)

    assert len(desk.approvals.pending()) == 1
    assert [type(event) for event in desk.heard] == [ApprovalAsked]
    is_full = False
    desk.approvals.answer("one", True)
    assert desk.answers == [(True, "you")]


async def test_everybody_who_waits_hears_the_answer(desk: Desk) -> None:
    desk.ask(question())
    waiting = [asyncio.create_task(desk.approvals.wait("one", 60)) for _ in range(3)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)

    desk.approvals.answer("one", True)

    async with asyncio.timeout(5):
        await asyncio.gather(*waiting)


async def test_waiting_ends_by_itself_and_answers_nothing(desk: Desk) -> None:
    desk.ask(question())

    async with asyncio.timeout(5):
        await desk.approvals.wait("one", 0.01)

    assert desk.answers == []
    assert len(desk.approvals.pending()) == 1


async def test_waiting_for_a_question_that_is_over_returns_at_once(desk: Desk) -> None:
    async with asyncio.timeout(1):
        await desk.approvals.wait("nothing", 60)


async def test_one_who_stops_waiting_does_not_end_the_question(desk: Desk) -> None:
    desk.ask(question())
    task = asyncio.create_task(desk.approvals.wait("one", 60))
    await asyncio.sleep(0)

    task.cancel()
    await asyncio.wait([task])

    assert task.cancelled()
    assert len(desk.approvals.pending()) == 1
