// How a driver talks with the test: one JSON object a line, a command in, an answer out.

import { createInterface } from "node:readline";

/** Answer commands one after the other until `close`, or until the test has gone. */
export async function serve(commands) {
  for await (const line of createInterface({ input: process.stdin })) {
    const wish = JSON.parse(line);
    let answer;
    try {
      answer = { ok: true, ...(await commands[wish.do](wish)) };
    } catch (problem) {
      answer = { ok: false, error: `${problem.name}: ${problem.message}` };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
    if (wish.do === "close") break;
  }
  process.exit(0);
}
