// `sitematch/react`: `sitematch/element`, and `<site-match>` among the elements of React's JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Request, SiteMatchElement, SiteMatchEventMap } from './site-match.js';

export * from './site-match.js';

/** `onsite-match-ready`, `onsite-match-result`, …: React 19 listens by these names. */
type Handlers = {
  [Name in Extract<keyof SiteMatchEventMap, `site-match-${string}`> as `on${Name}`]?: (event: SiteMatchEventMap[Name]) => void;
};

/** Attributes and properties of `<site-match>` in JSX. */
export interface SiteMatchProps extends DetailedHTMLProps<HTMLAttributes<SiteMatchElement>, SiteMatchElement>, Handlers {
  catalog?: string | null | undefined;
  theme?: string | null | undefined;
  hash?: boolean | null | undefined;
  kiosk?: boolean | null | undefined;
  /** A new object asks anew: keep it in a state or a ref. Null and undefined ask nothing. */
  request?: Request | null | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-match': SiteMatchProps;
    }
  }
}
