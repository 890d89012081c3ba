"""Live work by grant."""

from bridge_app.server.live import Live


def test_ending_a_grant_ends_all_its_work_and_nobody_elses() -> None:
    live = Live()
    ended: list[str] = []
    live.track("a", lambda reason: ended.append(f"a1 {reason}"))
    live.track("a", lambda reason: ended.append(f"a2 {reason}"))
    live.track("b", lambda reason: ended.append("b"))

    count = live.end("a", "revoked")

    assert count == 2
    assert sorted(ended) == ["a1 revoked", "a2 revoked"]
    assert live.count("a") == 0
    assert live.count("b") == 1
    assert live.grant_ids() == {"b"}


def test_requests_end_before_the_sessions_they_use_and_sessions_are_not_counted() -> None:
    live = Live()
    ended: list[str] = []
    live.track("a", lambda reason: ended.append("session"), is_request=False)
    live.track("a", lambda reason: ended.append("request"))

    assert live.count("a") == 1
    assert live.end("a", "revoked") == 1
    assert ended == ["request", "session"]


def test_a_grant_with_a_session_alone_still_has_something_to_end() -> None:
    live = Live()
    live.track("a", lambda reason: None, is_request=False)

    assert live.count("a") == 0
    assert live.grant_ids() == {"a"}


def test_work_that_is_over_is_not_ended() -> None:
    live = Live()
    ended: list[str] = []
    with live.track("a", ended.append) as tracked:
        assert live.count("a") == 1
    tracked.stop()

    assert live.end("a", "revoked") == 0
    assert ended == []
    assert live.grant_ids() == set()


def test_work_is_ended_once() -> None:
    live = Live()
    ended: list[str] = []
    live.track("a", ended.append)

    live.end("a", "revoked")
    live.end("a", "revoked")

    assert ended == ["revoked"]


def test_work_that_ends_other_work_is_no_trouble() -> None:
    live = Live()
    ended: list[str] = []
    tracked = [live.track("a", lambda reason, number=number: end(number)) for number in range(3)]

    def end(number: int) -> None:
        ended.append(str(number))
        for other in tracked:
            other.stop()

    live.end("a", "revoked")

    assert len(ended) == 1


def test_one_failing_cancel_does_not_save_the_others() -> None:
    live = Live()
    ended: list[str] = []

    def fail(reason: str) -> None:
        raise RuntimeError(reason)

    live.track("a", fail)
    live.track("a", ended.append)

    assert live.end("a", "revoked") == 2
    assert ended == ["revoked"]


def test_all_grants_can_be_ended() -> None:
    live = Live()
    live.track("a", lambda reason: None)
    live.track("b", lambda reason: None)

    assert live.end_all("stopping") == 2
    assert live.grant_ids() == set()


def test_after_closing_new_work_is_ended_at_once() -> None:
    live = Live()
    ended: list[str] = []
    live.track("a", ended.append)

    assert live.close("stopping") == 1
    late = live.track("b", ended.append)

    assert late.is_over
    assert ended == ["stopping", "stopping"]
    assert live.grant_ids() == set()


def test_changes_of_the_count_are_told() -> None:
    told: list[tuple[str, int]] = []
    live = Live(lambda grant_id: told.append((grant_id, live.count(grant_id))))

    live.track("a", lambda reason: None, is_request=False)
    first = live.track("a", lambda reason: None)
    live.track("a", lambda reason: None)
    first.stop()
    live.end("a", "revoked")

    assert told == [("a", 1), ("a", 2), ("a", 1), ("a", 0)]
