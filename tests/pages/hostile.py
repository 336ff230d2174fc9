"""Tells praktik, through its own commands, everything that might become markup in a browser."""

import subprocess
import sys

PRAKTIK, DB = sys.argv[1:3]
PAYLOADS = """\
<script>alert(1)</script>
<img src=x onerror=alert(1)>
<svg onload=alert(1)>
"><script>alert(1)</script>
'><img src=x onerror=alert(1)>
" onmouseover="alert(1)
' onfocus='alert(1)' autofocus='
</title><script>alert(1)</script>
</style><script>alert(1)</script>
</textarea><script>alert(1)</script>
</svg><script>alert(1)</script>
</text></svg><img src=x onerror=alert(1)>
]]><script>alert(1)</script>
--><script>alert(1)</script>
<!--<script>alert(1)//-->
<iframe src=javascript:alert(1)>
<iframe srcdoc='<script>alert(1)</script>'>
<a href=javascript:alert(1)>x</a>
<a href='data:text/html,<script>alert(1)</script>'>x</a>
<object data=javascript:alert(1)>
<embed src=javascript:alert(1)>
<form action=javascript:alert(1)><input type=submit>
<input onfocus=alert(1) autofocus>
<body onload=alert(1)>
<base href=//example.org/>
<link rel=stylesheet href=//example.org/a.css>
<meta http-equiv=refresh content='0;url=//example.org'>
<style>@import '//example.org/a.css'</style>
<style>*{background:url(//example.org)}</style>
<div style=background:url(//example.org)>
<video><source onerror=alert(1)>
<audio src=x onerror=alert(1)>
<details open ontoggle=alert(1)>
<marquee onstart=alert(1)>
<math><mtext><script>alert(1)</script>
<template><script>alert(1)</script></template>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<foreignObject><script>alert(1)</script></foreignObject>
<animate onbegin=alert(1) attributeName=x>
<set attributeName=onmouseover to=alert(1)>
<use href=//example.org/a.svg#x>
<image href=//example.org/a.png>
{{ report.community }}
{% include 'report' %}
{# nothing #}
{{ 7 * 7 }}
&lt;script&gt;alert(1)&lt;/script&gt;
&#60;script&#62;alert(1)&#60;/script&#62;
%3Cscript%3Ealert(1)%3C/script%3E
\u202e<script>alert(1)</script>\u2066
<scr\u200bipt>alert(1)</scr\u200bipt>
javascript:alert(1)
""".splitlines()


def run(*words):
    done = subprocess.run([PRAKTIK, "--db", DB, "--no-input", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(words)}: {done.stderr}")


def main():
    first, second, third = PAYLOADS[0], PAYLOADS[1], PAYLOADS[8]
    run("init", "--name", f"Guild {first}", "--purpose", second, "--tz", "UTC", "--lead", f"Lead {PAYLOADS[10]}")
    for number, payload in enumerate(PAYLOADS):
        run("member", "add", f"Member {number} {payload}", "--handle", f"m{number}", f"--unit={PAYLOADS[number % 9]}")
        words = ["--on", f"2026-{10 + number % 2}-{1 + number % 20:02}", "--presenter", f"m{number}", f"--topic={payload}"]
        run("session", "log", f"Session {number} {payload}", *words, "--present", f"m{number},m0,m{number // 2}")
    for payload in PAYLOADS:
        run("goal", "add", f"Goal {payload}", "--baseline", "1", "--target", "2", f"--unit={third[:20]}", "--due", "2026-12-24")
        run("recognize", "m1", f"--for={payload}", "--on", "2026-11-02")
        run("action", "add", f"Action {payload}", "--area", "learning", "--due", "2026-12-24")
        run("resource", "add", f"Resource {payload}", "--kind", "guide", "--again")
        run("story", "add", f"--happened={payload}", "--by", "m2", f"--changed={payload}", "--hours", "2", "--consent", "--on", "2026-11-04")
        run("challenge", "raise", f"Challenge {payload}", "--kind", "problem", "--on", "2026-11-05")
    run("session", "plan", f"Next {first}", "--on", "2026-12-24 16:00", "--place", second)


main()
