# Ends every running instance of one program, asking first: `end_running PROGRAM REASON`. Put into prerm and the portable
# `install` by packaging/build. Instances are told by the file they run, not by their name.

instances_of() {
    for place in /proc/[0-9]*; do
        if [ "$place/exe" -ef "$1" ]; then
            echo "${place#/proc/}"
        fi
    done 2>/dev/null
}

end_running() {
    running=$(instances_of "$1")
    [ -n "$running" ] || return 0
    echo "Ending MCP Auth Bridge for everyone who runs it$2: process $(echo $running)."
    for process in $running; do
        kill -TERM "$process" 2>/dev/null || true
    done
    # It takes a second or two: it lets calls end and closes what it started.
    patience=75
    while [ "$patience" -gt 0 ]; do
        running=$(instances_of "$1")
        [ -n "$running" ] || return 0
        sleep 0.2
        patience=$((patience - 1))
    done
    echo "Process $(echo $running) did not end in 15 seconds and is stopped now."
    for process in $running; do
        kill -KILL "$process" 2>/dev/null || true
    done
}
