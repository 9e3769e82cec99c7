import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { env } from '@/lib/env';
import { ThemeSwitch } from './theme-switch';

/** Help in the same place on every page, where the methods are explained, light or dark, whose data this is. */
export async function SiteFooter() {
  const t = await getTranslations('layout.footer');
  const { SITE_ICP } = env();
  return (
    <footer className="screen-only mt-auto border-ink border-t text-muted text-small">
      <div className="container-page flex flex-col gap-5 pt-6 pb-9">
        <div className="grid gap-x-12 gap-y-5 md:grid-cols-[15.375rem_minmax(0,1fr)]">
          <p>{t('name')}</p>
          <nav aria-label={t('label')} className="grid gap-x-8 gap-y-5 md:grid-cols-3">
            <ul className="-my-0.5">
              <FooterLink href="/help">{t('help')}</FooterLink>
              <FooterLink href="/contact">{t('contact')}</FooterLink>
              <FooterLink href="/join">{t('join')}</FooterLink>
            </ul>
            <ul className="-my-0.5">
              <FooterLink href="/sectors">{t('sectors')}</FooterLink>
              <FooterLink href="/how-matching-works">{t('matching')}</FooterLink>
              <FooterLink href="/how-prospects-work">{t('prospects')}</FooterLink>
              <FooterLink href="/how-visits-work">{t('visits')}</FooterLink>
              <FooterLink href="/sources">{t('sources')}</FooterLink>
            </ul>
            <ul className="-my-0.5">
              <FooterLink href="/legal">{t('legal')}</FooterLink>
              <FooterLink href="/privacy">{t('privacy')}</FooterLink>
              <FooterLink href="/accessibility">{t('accessibility')}</FooterLink>
            </ul>
          </nav>
        </div>
        <div className="flex flex-col gap-4 md:ml-73.5">
          <ThemeSwitch />
          <p className="text-note">
            {t('attribution')}
            <span className="block">{t('disclaimer')}</span>
            {SITE_ICP ? <span className="block">{t('icp', { number: SITE_ICP })}</span> : null}
          </p>
        </div>
      </div>
    </footer>
  );
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li className="py-0.5">
      <TextLink href={href} tone="muted">
        {children}
      </TextLink>
    </li>
  );
}
