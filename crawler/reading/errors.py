"""Why a page could not be read.

The tree, each with its ``reason`` slug::

    ExtractionError
    ├── UndecodableError      undecodable     bytes that no character set explains
    ├── NotHtmlError          not-html        a picture, a PDF, a feed, an empty answer
    ├── TooLargeError         too-large       more bytes or tags than an article page ever has
    ├── TooDeepError          too-deep        nested beyond what the parser keeps
    ├── NotAnArticleError     not-an-article  a page, but no article (home page, search or contact form)
    │   ├── ListPageError     list-page
    │   ├── LoginPageError    login-page
    │   ├── ChallengePageError challenge-page a gate that wants to see a person
    │   ├── ErrorPageError    error-page      out of order, by its status or its words
    │   └── SoftNotFoundError soft-404        status 200, but the words say "not found"
    ├── NoTitleError          no-title        nothing on the page is a title
    └── NoTextError           no-text         a head without a body
"""

from __future__ import annotations


class ExtractionError(Exception):
    """A page that cannot be read as an article. ``reason`` is a stable slug; ``str()`` is one sentence for a person."""

    reason = "unreadable"


class UndecodableError(ExtractionError):
    """The bytes are text in no character set we know."""

    reason = "undecodable"


class NotHtmlError(ExtractionError):
    """The answer is not an HTML page."""

    reason = "not-html"


class TooLargeError(ExtractionError):
    """More bytes or more tags than any article page has."""

    reason = "too-large"


class TooDeepError(ExtractionError):
    """Nested deeper than the parser keeps, so text would be lost silently."""

    reason = "too-deep"


class NotAnArticleError(ExtractionError):
    """A readable page that holds no single article."""

    reason = "not-an-article"


class ListPageError(NotAnArticleError):
    """A list of articles."""

    reason = "list-page"


class LoginPageError(NotAnArticleError):
    """A form that asks for a password."""

    reason = "login-page"


class ChallengePageError(NotAnArticleError):
    """A gate before the site: captcha, script check, "checking your browser"."""

    reason = "challenge-page"


class ErrorPageError(NotAnArticleError):
    """The status of the answer, or what the page says of the site or its server, shows that they are out of order."""

    reason = "error-page"


class SoftNotFoundError(NotAnArticleError):
    """A page that says "not found" under status 200."""

    reason = "soft-404"


class NoTitleError(ExtractionError):
    """No title was found."""

    reason = "no-title"


class NoTextError(ExtractionError):
    """A title was found, but no text."""

    reason = "no-text"
