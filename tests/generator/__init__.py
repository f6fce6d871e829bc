"""Makes portal pages whose truth is known, to measure the reader with.

Nothing here knows how the reader works. ``dev`` may be looked at while rules are written; ``heldout``, ``fresh``,
``late`` and ``sealed`` may not, and their pages are pinned by a digest (``heldout.sha256`` and so on), so that a score
on them means something. ``sealed`` was written without a look at the reader and is opened once.
"""
