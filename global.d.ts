import type { Locale } from '@/lib/i18n/routing';
import type accounts from './messages/en/accounts.json';
import type admin from './messages/en/admin.json';
import type adminHosts from './messages/en/adminHosts.json';
import type auth from './messages/en/auth.json';
import type candidates from './messages/en/candidates.json';
import type cities from './messages/en/cities.json';
import type desk from './messages/en/desk.json';
import type erasure from './messages/en/erasure.json';
import type errors from './messages/en/errors.json';
import type guides from './messages/en/guides.json';
import type home from './messages/en/home.json';
import type hostDesk from './messages/en/hostDesk.json';
import type hosts from './messages/en/hosts.json';
import type join from './messages/en/join.json';
import type layout from './messages/en/layout.json';
import type legal from './messages/en/legal.json';
import type mail from './messages/en/mail.json';
import type match from './messages/en/match.json';
import type matching from './messages/en/matching.json';
import type notifications from './messages/en/notifications.json';
import type organisations from './messages/en/organisations.json';
import type participation from './messages/en/participation.json';
import type plots from './messages/en/plots.json';
import type profile from './messages/en/profile.json';
import type profileChina from './messages/en/profileChina.json';
import type profilePlaces from './messages/en/profilePlaces.json';
import type request from './messages/en/request.json';
import type review from './messages/en/review.json';
import type sectors from './messages/en/sectors.json';
import type session from './messages/en/session.json';
import type signOff from './messages/en/signOff.json';
import type sources from './messages/en/sources.json';
import type visit from './messages/en/visit.json';
import type visits from './messages/en/visits.json';

/** English is the type of all messages: a key that does not exist is a type error. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: {
      accounts: typeof accounts;
      admin: typeof admin;
      adminHosts: typeof adminHosts;
      auth: typeof auth;
      candidates: typeof candidates;
      cities: typeof cities;
      desk: typeof desk;
      erasure: typeof erasure;
      errors: typeof errors;
      guides: typeof guides;
      home: typeof home;
      hostDesk: typeof hostDesk;
      hosts: typeof hosts;
      join: typeof join;
      layout: typeof layout;
      legal: typeof legal;
      mail: typeof mail;
      match: typeof match;
      matching: typeof matching;
      notifications: typeof notifications;
      organisations: typeof organisations;
      plots: typeof plots;
      profile: typeof profile;
      profileChina: typeof profileChina;
      profilePlaces: typeof profilePlaces;
      request: typeof request;
      sectors: typeof sectors;
      review: typeof review;
      participation: typeof participation;
      session: typeof session;
      signOff: typeof signOff;
      sources: typeof sources;
      visit: typeof visit;
      visits: typeof visits;
    };
  }
}
