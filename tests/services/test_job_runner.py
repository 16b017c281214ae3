# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import threading

import pytest

from kiosk.services.job_runner import ThreadJobRunner


@pytest.fixture
def runner(qapp):
    runner = ThreadJobRunner()
    yield runner
    runner.wait()


def fail() -> str:
    raise ValueError("broken on purpose")


def test_work_runs_elsewhere_and_its_result_arrives_here(runner, qtbot):
    threads = []
    results = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 42

    def then(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    runner.run(work, then)
    qtbot.waitUntil(lambda: bool(results))

    assert results == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_jobs_run_one_after_another_in_order(runner, qtbot):
    begun = []
    results = []
    gate = threading.Event()

    def first() -> str:
        gate.wait(10)
        begun.append("first")
        return "first"

    def second() -> str:
        begun.append("second")
        return "second"

    runner.run(first, results.append)
    runner.run(second, results.append)
    assert begun == []
    gate.set()
    qtbot.waitUntil(lambda: len(results) == 2)

    assert begun == ["first", "second"]
    assert results == ["first", "second"]


def test_nothing_is_delivered_before_the_event_loop_runs(runner, qtbot):
    results = []

    runner.run(lambda: 1, results.append)
    runner.wait()

    assert results == []
    qtbot.waitUntil(lambda: results == [1])


def test_a_failing_job_is_logged_and_delivers_nothing(runner, qtbot, caplog):
    results = []

    runner.run(fail, results.append)
    runner.run(lambda: "after", results.append)
    qtbot.waitUntil(lambda: bool(results))

    assert results == ["after"]
    assert "A background job failed" in caplog.text
    assert "broken on purpose" in caplog.text


@pytest.mark.parametrize("result", [None, False, "", [1, 2], {"a": 1}])
def test_any_result_arrives_as_it_was(runner, qtbot, result):
    results = []

    runner.run(lambda: result, results.append)
    qtbot.waitUntil(lambda: bool(results))

    assert results == [result]
    assert results[0] is result
