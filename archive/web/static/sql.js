// The SQL field: colours, a button that tidies up, Ctrl+Enter to run. Without this file it is a field as any other.
"use strict";
(() => {
  const field = document.getElementById("sql-editor");
  const button = document.getElementById("sql-format");
  if (!field) return;
  let editor = null;
  if (window.CodeMirror) {
    const keys = { Tab: false, "Shift-Tab": false, "Ctrl-Enter": () => field.form.requestSubmit(), "Shift-Enter": () => field.form.requestSubmit() };
    editor = CodeMirror.fromTextArea(field, { mode: "text/x-sql", lineWrapping: true, viewportMargin: Infinity, extraKeys: keys });
    editor.getInputField().setAttribute("aria-label", field.labels[0].textContent);
    editor.getInputField().id = "sql-field";
    field.labels[0].htmlFor = "sql-field";
  }
  if (!button || !window.sqlFormatter) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const tidy = sqlFormatter.format(editor ? editor.getValue() : field.value);
    if (editor) editor.setValue(tidy);
    else field.value = tidy;
  });
})();
