// The SQL editor of Datasette makes a field of its own; it gets the name that the hidden one has.
"use strict";
addEventListener("load", () => setTimeout(() => { // after Datasette's own listener, which makes the field
  for (const field of document.querySelectorAll(".CodeMirror textarea, .cm-content, .cm-editor textarea"))
    field.setAttribute("aria-label", "SQL");
}));
