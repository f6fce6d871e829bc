// Results as one types. Without this file the form works as any form; with it the same page's part is fetched and put
// in place. The field keeps the focus, and the count is said to those who listen instead of looking.
"use strict";
(() => {
  const form = document.querySelector("form[data-live]");
  const field = form && form.querySelector("input[name=q]");
  const said = document.getElementById("said");
  if (!field || !said || !document.getElementById("results")) return;

  const onResults = location.pathname === new URL(form.action).pathname;
  const first = { content: document.getElementById("results"), title: document.title };
  let waiting = 0;
  let asking = null;
  let shown = field.value.trim();

  const put = (content, title, count) => {
    document.getElementById("results").replaceWith(content);
    document.title = title;
    said.textContent = count;
  };

  const addressFor = (typed) => {
    const address = new URL(form.action);
    if (onResults) for (const [name, value] of new URLSearchParams(location.search)) address.searchParams.set(name, value);
    address.searchParams.delete("page");
    address.searchParams.set("q", typed);
    return address;
  };

  const show = async (typed) => {
    if (asking) asking.abort();
    asking = new AbortController();
    const address = addressFor(typed);
    const part = new URL(address);
    part.searchParams.set("part", "results");
    try {
      const answer = await fetch(part, { signal: asking.signal });
      if (!answer.ok) return;
      const found = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("results");
      if (!found) return;
      put(document.adoptNode(found), found.dataset.title, found.dataset.count);
      if (onResults) {
        history.replaceState(null, "", address);
        for (const link of document.querySelectorAll("a[hreflang]")) {
          const other = new URL(link.href);
          other.searchParams.set("q", typed);
          link.href = other;
        }
      }
    } catch (error) {
      if (error.name !== "AbortError") form.removeAttribute("data-live"); // the form still works by itself
    }
  };

  const typed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const text = field.value.trim();
      if (text === shown) return;
      shown = text;
      if (text || onResults) return void show(text);
      if (asking) asking.abort();
      put(first.content, first.title, "");
    }, 250);
  };

  field.addEventListener("input", (event) => { if (!event.isComposing) typed(); });
  field.addEventListener("compositionend", typed);
})();
