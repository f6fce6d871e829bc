// A button that copies the citation, in browsers that let a page copy; without this file it is not shown.
"use strict";
(() => {
  const said = document.getElementById("copied");
  if (!said || !navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copies]")) {
    const text = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        said.textContent = button.dataset.done;
      } catch {
        getSelection().selectAllChildren(text); // forbidden by the browser: marked, so that two keys copy it
        said.textContent = button.dataset.marked;
      }
    });
  }
})();
