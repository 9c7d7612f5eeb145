// The languages of the page, and the browsers that are opened in them.
export const LANGUAGES = [
  { tag: 'zh-Hans', locale: 'zh-CN' },
  { tag: 'zh-Hant', locale: 'zh-TW' },
  { tag: 'en', locale: 'en-GB' },
  { tag: 'ja', locale: 'ja-JP' },
  { tag: 'ko', locale: 'ko-KR' },
] as const;

export const TAGS = LANGUAGES.map(({ tag }) => tag);
