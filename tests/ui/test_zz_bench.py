"""repeat heavy flows; minimum and median of the longest turn."""
import statistics, time, os
import pytest
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
import tests.ui.test_stalls as T
from bridge_app.paths import Paths
N=int(os.environ.get("N","5"))
WANT=[w for w in os.environ.get("WANT","").split(",") if w]
class Beat:
    def __init__(s):
        s.t=QTimer(interval=10,timerType=Qt.TimerType.PreciseTimer); s.t.timeout.connect(s.beat); s.last=time.thread_time(); s.max=0; s.t.start()
    def beat(s):
        n=time.thread_time(); s.max=max(s.max,n-s.last); s.last=n
@pytest.mark.timeout(280)
def test_bench(qapp,qtbot,capsys,home):
    T._install_an_app(home)
    paths=Paths.standard(); keys=T.fill(paths); res={}
    with T.running_app(qapp,qtbot,paths) as (desktop,port), T.Traffic(port,keys,pause=.05):
        qtbot.waitUntil(lambda: len(desktop.window._made)==5,timeout=60000)
        beat=Beat()
        desktop.window.show_page("clients"); qtbot.wait(300)
        dark=[None]
        for rnd in range(N):
            for step in T._steps(desktop):
                if WANT and not any(w in step.name for w in WANT): continue
                qtbot.wait(60); beat.max=0
                T.call_soon(step.act); qtbot.wait(T.SETTLE_MS); qtbot.waitUntil(step.is_done,timeout=20000); qtbot.wait(80)
                res.setdefault(step.name,[]).append(beat.max)
                if not step.goes_on:
                    for d in T._open_dialogs(): T.call_soon(d.close); qtbot.wait(120)
                if step.name=="dark colours":
                    qapp.setPalette(qapp.style().standardPalette()); qtbot.wait(200)
    with capsys.disabled():
        print("BENCH "+" | ".join(f"{k} {min(v)*1000:.0f}/{statistics.median(v)*1000:.0f}" for k,v in sorted(res.items(),key=lambda i:-statistics.median(i[1]))))
