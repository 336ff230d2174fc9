"""Runs every fault, one after the other, and shows the figures in a table."""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))
FAULTS = (
    "kills",
    "power_cuts",
    "full_disk",
    "failing_calls",
    "no_permission",
    "many_at_once",
    "damage",
    "older_versions",
    "clocks",
    "undone",
)
FUZZED = "importers under fuzzing"


def fuzzed(seed, files):
    """The importers are fuzzed within one process, by a test of the crate: it takes cargo."""
    if not shutil.which("cargo"):
        print(f"{FUZZED}: skipped: there is no cargo here", flush=True)
        return {"fault": FUZZED, "result": "skipped", "figures": {}}
    words = ["cargo", "test", "--release", "--locked", "--quiet", "--test", "fuzz_importers", "--", "--nocapture"]
    environment = {**os.environ, "PRAKTIK_FUZZ": str(files), "PRAKTIK_SEED": str(seed)}
    done = subprocess.run(words, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    print(done.stdout, end="", flush=True)
    importers = sum("taken in" in line for line in done.stdout.splitlines())
    result = "FAILED" if done.returncode else "passed"
    print(f"{FUZZED}: {result} · {importers} importers · {files:,} files each (seed {seed})", flush=True)
    return {"fault": FUZZED, "result": result, "figures": {"importers": importers, "files an importer": files}}


def table(lines):
    """The figures as Markdown: what was done, never how long it took or where."""
    rows = [("fault", "held", "figures")]
    for line in lines:
        held = {"passed": "yes", "FAILED": "**no**"}.get(line["result"], line["result"])
        rows.append((line["fault"], held, " · ".join(f"{number:,} {what}" for what, number in line["figures"].items())))
    rows.insert(1, ("---", "---", "---"))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def main():
    said = argparse.ArgumentParser(description=__doc__)
    said.add_argument("faults", nargs="*", metavar="FAULT", help=f"only these: {', '.join(FAULTS)}, importers")
    said.add_argument("--quick", action="store_true", help="small numbers, for every day: a few minutes")
    said.add_argument("--seed", type=int, help="what chance begins with [default: drawn]")
    said.add_argument("--write", metavar="FILE", help="write the figures as Markdown")
    said.add_argument("--files", type=int, default=1_000_000, help="how many files an importer is fed [default: 1,000,000]")
    said = said.parse_args()
    unknown = set(said.faults) - {*FAULTS, "importers"}
    if unknown:
        sys.exit(f"there is no such fault: {', '.join(unknown)}")
    seed = random.SystemRandom().randrange(1 << 31) if said.seed is None else said.seed
    print(f"seed {seed}", flush=True)
    began, lines = time.monotonic(), []
    with tempfile.TemporaryDirectory(prefix="praktik-campaign-") as folder:
        for fault in FAULTS:
            if said.faults and fault not in said.faults:
                continue
            figures = os.path.join(folder, fault)
            words = [sys.executable, os.path.join(HERE, f"{fault}.py"), "--seed", str(seed), "--figures", figures]
            subprocess.run(words + ["--quick"] * said.quick, check=False)
            try:
                with open(figures, encoding="utf-8") as file:
                    lines.append(json.loads(file.read()))
            except FileNotFoundError:
                lines.append({"fault": fault, "result": "FAILED", "figures": {}})
    # The quick run leaves them to `cargo test`, which feeds each importer a few hundred files.
    if "importers" in said.faults or not (said.faults or said.quick):
        lines.append(fuzzed(seed, said.files))
    print(f"\n{table(lines)}\n{time.monotonic() - began:.0f} s in all", flush=True)
    if said.write:
        with open(said.write, "w", encoding="utf-8") as file:
            file.write(table(lines))
    sys.exit(any(line["result"] == "FAILED" for line in lines))


if __name__ == "__main__":
    main()
