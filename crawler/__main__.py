"""``python -m crawler`` is ``doingoai``."""

from crawler.cli import main

if __name__ == "__main__":
    main()
