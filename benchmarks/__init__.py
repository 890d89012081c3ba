"""What the bridge costs, beside what others cost: one command, one machine, ratios.

__main__         the command: which measurements, how long, where the table goes
subjects         everything that is measured, each in processes of its own
peers            other projects' programs: pinned, installed into a folder of our own, left out if they can't be had
load             a client that costs less than what it measures, and the order in which subjects take turns
pipes            the same on stdio: programs that lead to a server, how fast they start, what they weigh
shims            our `connect` beside other programs of its kind
growth           what more servers, tools, grants and sessions do to the bridge
report           the table, as text and as docs/performance.md
bridge_process, fastmcp_process, go/    what runs in the processes
"""
