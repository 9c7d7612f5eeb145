// Says on the hosted page that there is a new version, in the language that is spoken. What the button does is page.js's.
const WORDS = {
  en: ['There is a new version.', 'Reload'],
  'zh-Hans': ['有新版本。', '重新载入'],
  'zh-Hant': ['有新版本。', '重新載入'],
  ja: ['新しいバージョンがあります。', '再読み込み'],
  ko: ['새 버전이 있습니다.', '새로 고침'],
};

const make = (name, properties) => Object.assign(document.createElement(name), properties);

const spoken = document.querySelector('site-match')?.shadowRoot.querySelector('[lang]')?.lang;
const lang = spoken in WORDS ? spoken : 'en';
const [told, reload] = WORDS[lang];
const line = make('p', { lang, textContent: `${told} ` });
line.append(make('button', { type: 'button', textContent: reload }));
document.querySelector('.renewal').append(line);
