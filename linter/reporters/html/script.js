// The report works without this script; with it, findings can be filtered and walked through.
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const card = one("#card");
  const help = one("#help");
  const stored = {
    get(name) {
      try { return localStorage.getItem(`unspun-${name}`); } catch { return null; }
    },
    set(name, value) {
      try { localStorage.setItem(`unspun-${name}`, value); } catch { /* closed to local files */ }
    },
  };
  const reduced = matchMedia("(prefers-reduced-motion: reduce)");
  const plain = (text) => text.toLocaleLowerCase().replace(/\s+/g, " ").trim();

  // Theme

  const theme = one("#theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    stored.set("theme", root.dataset.theme);
    showTheme();
  });
  system.addEventListener("change", showTheme);
  showTheme();

  // Filters: of the overview's articles, and of an article's findings

  class Filter {
    constructor(within, items, changed) {
      this.items = items;
      this.changed = changed;
      this.search = one("input[type=search]", within);
      this.chips = all(".chip", within);
      this.status = one(".status", within);
      this.nothing = one(".nothing:not(article *)", within);
      this.texts = null;
      if (!this.search) return;
      this.search.addEventListener("input", () => this.apply());
      for (const chip of this.chips) {
        chip.addEventListener("click", (event) => {
          this.press(chip, event.detail > 1);
          this.apply();
        });
      }
    }

    press(chip) {
      const same = this.chips.filter((each) => each.dataset.filter === chip.dataset.filter);
      const on = (each) => each.getAttribute("aria-pressed") === "true";
      const everything = same.every(on);
      // The first click on one of all shows that one alone; the last one off shows all again.
      if (everything && same.length > 1) {
        for (const each of same) each.setAttribute("aria-pressed", String(each === chip));
      } else {
        chip.setAttribute("aria-pressed", String(!on(chip)));
        if (!same.some(on)) for (const each of same) each.setAttribute("aria-pressed", "true");
      }
    }

    apply() {
      this.texts ??= this.items.map((item) => plain(`${item.textContent} ${item.dataset.place ?? ""}`));
      const sought = plain(this.search.value);
      const off = this.chips.filter((chip) => chip.getAttribute("aria-pressed") === "false");
      let count = 0;
      this.items.forEach((item, place) => {
        const hidden =
          off.some((chip) => item.dataset[chip.dataset.filter] === chip.dataset.value) ||
          (sought !== "" && !this.texts[place].includes(sought));
        item.hidden = hidden;
        count += hidden ? 0 : 1;
      });
      const filtered = count < this.items.length;
      this.status.textContent = filtered ? `${count} of ${this.items.length} shown` : "";
      if (this.nothing) this.nothing.hidden = count > 0;
      this.changed();
    }
  }

  // One article: its marks, its list, and where the reader is

  class Article {
    constructor(view) {
      this.view = view;
      this.items = all(".say", view);
      this.byNumber = new Map(this.items.map((item) => [item.dataset.n, item]));
      this.marks = all(".m[data-n]", view);
      this.byMark = new Map();
      for (const mark of this.marks) {
        for (const number of mark.dataset.n.split(" ")) {
          if (!this.byMark.has(number)) this.byMark.set(number, []);
          this.byMark.get(number).push(mark);
        }
      }
      this.current = null;
      this.at = one(".stepper .at", view);
      this.filter = new Filter(view, this.items, () => this.filtered());
      for (const name of ["previous", "next"]) {
        one(`.${name}`, view)?.addEventListener("click", () => this.step(name === "next" ? 1 : -1));
      }
      one(".heat-toggle", view)?.addEventListener("change", (event) => {
        view.classList.toggle("no-heat", !event.target.checked);
      });
      this.tell();
    }

    shown() {
      return this.items.filter((item) => !item.hidden);
    }

    filtered() {
      for (const mark of this.marks) {
        const off = mark.dataset.n.split(" ").every((number) => this.byNumber.get(number)?.hidden);
        mark.classList.toggle("off", off);
        if (mark.id) mark.tabIndex = off ? -1 : 0;
      }
      if (this.current?.hidden) this.leave();
      this.tell();
    }

    tell() {
      if (!this.at) return;
      const shown = this.shown();
      const place = shown.indexOf(this.current);
      this.at.textContent = place < 0 ? `${shown.length}` : `${place + 1} / ${shown.length}`;
    }

    leave() {
      this.current?.classList.remove("current");
      for (const mark of all(".m.current", this.view)) mark.classList.remove("current");
      this.current = null;
      hideCard();
    }

    select(item, { scroll = true, focus = true, mark = null } = {}) {
      this.leave();
      this.current = item;
      item.classList.add("current");
      const marks = this.byMark.get(item.dataset.n) ?? [];
      for (const each of marks) each.classList.add("current");
      const list = item.closest(".panel .says-list");
      if (list && list.scrollHeight > list.clientHeight) {
        const top = item.offsetTop;
        const bottom = top + item.offsetHeight;
        if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight) {
          list.scrollTop = Math.max(0, top - list.clientHeight / 3);
        }
      }
      this.tell();
      try { history.replaceState(null, "", `#${item.id}`); } catch { /* not every place allows it */ }
      const place = mark ?? marks[0];
      if (!place) {
        if (scroll) bringUp(item);
        if (focus) one(".go", item).focus({ preventScroll: true });
        return;
      }
      place.closest("details")?.setAttribute("open", "");
      if (scroll) bringUp(place);
      if (focus) place.focus({ preventScroll: true });
      showCard(this, place, true);
    }

    step(by) {
      const shown = this.shown();
      if (!shown.length) return;
      const place = shown.indexOf(this.current);
      const next = place < 0 ? (by > 0 ? 0 : shown.length - 1) : place + by;
      this.select(shown[(next + shown.length) % shown.length]);
    }
  }

  // The card beside a mark

  let shownFor = null;
  let pinned = false;
  let closed = null; // the mark whose card was closed: its focus opens none
  let timer = 0;

  function cardEntry(item) {
    const entry = document.createElement("div");
    entry.className = `say ${item.dataset.severity}`;
    const title = document.createElement("div");
    title.className = "title";
    const meta = one(":scope > .meta", item).cloneNode(true);
    title.append(...[...one(".go", item).childNodes].map((node) => node.cloneNode(true)));
    entry.append(title, meta, one(".more", item).cloneNode(true));
    if (item.dataset.place !== undefined) {
      // The list shows the message's first sentence: in the card, the whole message follows.
      one(".change", title).textContent = meta.textContent;
      meta.remove();
    }
    return entry;
  }

  function showCard(article, mark, pin) {
    clearTimeout(timer);
    const items = mark.dataset.n.split(" ").map((number) => article.byNumber.get(number));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.setAttribute("aria-label", "Close");
    close.textContent = "×";
    close.addEventListener("click", () => hideCard(true));
    card.replaceChildren(...items.filter((item) => item && !item.hidden).map(cardEntry), close);
    card.hidden = false;
    shownFor = mark;
    pinned = pin;
    placeCard();
  }

  function placeCard() {
    if (!shownFor || card.hidden) return;
    if (getComputedStyle(card).position === "fixed") {
      card.style.left = card.style.top = "";
      return;
    }
    const boxes = [...shownFor.getClientRects()];
    if (!boxes.length) return;
    const first = boxes[0];
    const last = boxes[boxes.length - 1];
    const column = shownFor.closest(".text")?.getBoundingClientRect().right ?? root.clientWidth;
    const room = Math.min(column, root.clientWidth - 16) - card.offsetWidth;
    const top = one(".top-bar").offsetHeight + 8;
    const below = last.bottom + 10;
    const above = first.top - card.offsetHeight - 10;
    const fits = below + card.offsetHeight + 8 < innerHeight || above < top;
    card.style.left = `${Math.max(16, Math.min(first.left, room)) + scrollX}px`;
    card.style.top = `${(fits ? below : above) + scrollY}px`;
  }

  // A third from the top, so that the card fits below it.
  function bringUp(element) {
    const box = element.getBoundingClientRect();
    const behavior = reduced.matches ? "instant" : "auto";
    if (box.top < innerHeight * 0.12 || box.top > innerHeight * 0.5) {
      scrollTo({ top: box.top + scrollY - innerHeight * 0.3, behavior });
    }
  }

  function hideCard(back = false) {
    clearTimeout(timer);
    const mark = shownFor;
    const inside = card.contains(document.activeElement);
    card.hidden = true;
    shownFor = null;
    pinned = false;
    if (mark && (back || inside)) {
      closed = mark;
      mark.focus({ preventScroll: true });
      closed = null;
    }
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || pinned) return;
    const mark = event.target.closest?.(".m[data-n]:not(.off)");
    clearTimeout(timer);
    if (mark && mark !== shownFor) {
      timer = setTimeout(() => showCard(articleOf(mark), mark, false), 130);
    } else if (!mark && shownFor && !card.contains(event.target)) {
      timer = setTimeout(() => hideCard(), 280);
    }
  });
  addEventListener("resize", placeCard);

  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest?.(".m[data-n]:not(.off)");
    if (mark && mark !== shownFor && mark !== closed && mark.matches(":focus-visible")) showCard(articleOf(mark), mark, false);
  });

  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".m[data-n]");
    if (mark) {
      event.preventDefault();
      if (mark.classList.contains("off")) return;
      const article = articleOf(mark);
      const item = article.byNumber.get(mark.dataset.n.split(" ").find((each) => !article.byNumber.get(each).hidden));
      article.select(item, { scroll: false, focus: false, mark });
      if (event.detail === 0) card.focus({ preventScroll: true }); // by keyboard: on into the card
      return;
    }
    const go = event.target.closest(".go");
    if (go) {
      event.preventDefault();
      articleOf(go).select(go.closest(".say"));
      return;
    }
    if (!card.hidden && !card.contains(event.target) && !event.target.closest(".stepper")) hideCard();
  });

  // Views: the overview, one article, the rules

  const views = all(".view");
  const made = new Map();
  let view = null;

  function articleOf(element) {
    const section = element.closest(".view");
    if (!made.has(section)) made.set(section, new Article(section));
    return made.get(section);
  }

  function show(next, focus) {
    hideCard();
    if (view !== next) {
      view?.classList.remove("current");
      view = next;
      view.classList.add("current");
      if (view.matches(".article")) articleOf(view);
      if (views.length > 1) document.title = `${view.dataset.title} · Unspun`;
      for (const link of all(".top-bar nav a")) {
        if (link.dataset.view === view.id) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
      scrollTo({ top: 0, behavior: "instant" });
      if (focus) one("h1", view)?.focus({ preventScroll: true });
    }
  }

  function follow(focus) {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { /* no place */ }
    const next = target?.closest(".view") ?? (target ? view : null) ?? views[0];
    if (!next) return;
    show(next, focus);
    if (!target || target === next) return;
    const finding = target.matches(".say") ? target : null;
    const mark = target.matches(".m[data-n]") ? target : null;
    if (finding) articleOf(finding).select(finding);
    else if (mark) articleOf(mark).select(articleOf(mark).byNumber.get(mark.dataset.n.split(" ")[0]));
    else {
      target.scrollIntoView({ block: "start", behavior: "instant" });
      if (focus && target.tabIndex >= -1) target.focus({ preventScroll: true });
    }
  }

  const overview = one("#overview");
  if (overview && one(".rows", overview)) new Filter(overview, all(".row", overview), () => {});
  addEventListener("hashchange", () => follow(true));
  follow(false);

  // Keys

  const keys = one("#keys");
  keys.checked = stored.get("keys") !== "off";
  keys.addEventListener("change", () => stored.set("keys", keys.checked ? "on" : "off"));
  one("#help-open").addEventListener("click", () => help.showModal());
  one("#help-close").addEventListener("click", () => help.close());

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || help.open) return;
    if (event.key === "Escape") {
      if (!card.hidden) hideCard();
      return;
    }
    if (!keys.checked || event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const search = view && one("input[type=search]", view);
    if (event.key === "?") help.showModal();
    else if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    } else if ((event.key === "n" || event.key === "p") && view?.matches(".article")) {
      articleOf(view).step(event.key === "n" ? 1 : -1);
    }
  });
})();
