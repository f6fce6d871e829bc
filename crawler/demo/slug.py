"""Addresses out of Vietnamese titles, as the sample portals make them."""

from __future__ import annotations

import re
import unicodedata


def slugify(title: str) -> str:
    """Return *title* in plain letters and hyphens, letter case kept: ``Hội đàm tại Lào`` gives ``Hoi-dam-tai-Lao``."""
    plain = unicodedata.normalize("NFD", title.replace("đ", "d").replace("Đ", "D"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^A-Za-z0-9]+", "-", letters).strip("-")
