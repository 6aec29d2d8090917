// Every word a person reads comes from the site's texts, handed over by the page.
let words = {};

export const learn = (json) => {
  words = JSON.parse(json);
};

/** @returns the sentence with {0}, {1} … filled in */
export const say = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (whole, n) => values[n] ?? whole);

const written = (moment, form) => {
  const { lang } = document.documentElement;
  const text = new Intl.DateTimeFormat(lang, form).format(new Date(moment));
  return lang === "fr" ? text.replace(/(\d\d):(\d\d)/, "$1h$2") : text;
};

export const clock = (moment) => written(moment, { hour: "2-digit", minute: "2-digit" });
export const day = (moment) => written(moment, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });

/** @returns a shortcut with the keys called as they are on the keyboards of these readers */
export const keyNames = (keys) => keys.replace("{0}", say("shortcuts.shift")).replace("{1}", say("shortcuts.enter"));
