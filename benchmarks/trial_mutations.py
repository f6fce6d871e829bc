"""Ten thousand random mutations of pages: nothing but named errors, and unseen changes read past.

python benchmarks/trial_mutations.py [COUNT] [SEED]
"""

from __future__ import annotations

import argparse
import sys

from tests.generator.mutations import trial


def main() -> int:
    """Run the trial; exit 1 when something crashed or fewer than 95 % of the unseen changes read exactly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=10_000, metavar="COUNT", help="default: 10000")
    parser.add_argument("seed", nargs="?", default="trial", metavar="SEED", help="default: trial")
    asked = parser.parse_args()
    report = trial(asked.count, asked.seed)
    share = report.exact / max(1, report.kept)
    print(f"{report.tried} mutations, {len(report.crashes)} crashes, named errors {dict(report.named)}")
    print(f"unseen changes read exactly: {report.exact} of {report.kept} ({share:.3f})")
    for kind, (exact, tried) in sorted(report.by_kind.items()):
        print(f"  {kind:16}{exact:6} of {tried}")
    for crash in report.crashes[:20]:
        print("  crash:", crash)
    return int(bool(report.crashes) or share < 0.95)


if __name__ == "__main__":
    sys.exit(main())
