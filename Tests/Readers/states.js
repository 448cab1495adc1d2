// What the states of a page are measured by, in the page itself. One object of functions, each
// of which gives plain values; Tests/Readers/states.py calls them by name.
({
  // The words of the page, however they are laid out.
  words: () => document.body.textContent.replace(/\s+/g, " ").trim(),

  // Elements that make the page wider than its window: the innermost first, three at most.
  tooWide: () => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (one) => one && (/(auto|scroll|hidden)/.test(getComputedStyle(one).overflowX)
      || scrolls(one.parentElement));
    return [...document.body.querySelectorAll("*")].reverse()
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .filter((one) => !scrolls(one.parentElement))
      .slice(0, 3).map((one) => one.outerHTML.slice(0, 120))
      .concat(`${document.documentElement.scrollWidth} > ${width}`);
  },

  // How everything that takes the keyboard looks while it has not got it; how many there are.
  beforeFocus: () => {
    const takes = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    window.stops = [...document.querySelectorAll(takes)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
    window.looks = new Map(window.stops.map((one) => {
      const style = getComputedStyle(one);
      return [one, `${style.outline} ${style.boxShadow}`];
    }));
    return window.stops.length;
  },

  // What has the keyboard now, and whether one sees it.
  focused: () => {
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    return {
      number: (window.stops || []).indexOf(one),
      markup: one.outerHTML.slice(0, 120),
      outlined,
      differs: `${style.outline} ${style.boxShadow}` !== (window.looks || new Map()).get(one)
        && (outlined || style.boxShadow !== "none"),
      within: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth,
    };
  },

  // What of the page is seen when it is printed.
  printed: () => {
    const seen = (one) => one.checkVisibility({ visibilityProperty: true });
    const main = document.querySelector("main");
    return {
      navigation: [...document.querySelectorAll("header nav, .skip")].filter(seen)
        .map((one) => one.outerHTML.slice(0, 120)),
      heading: [...document.querySelectorAll("main h1")].some(seen),
      words: main ? main.innerText.replace(/\s+/g, " ").trim().length : 0,
    };
  },
})
