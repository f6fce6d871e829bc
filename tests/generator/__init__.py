"""Makes portal pages whose truth is known, to measure the reader with.

Nothing here knows how the reader works. ``dev`` may be looked at while rules are written; ``heldout`` may not, and its
pages are pinned by a digest (``heldout.sha256``), so that a score on it means something.
"""
