import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Notice } from '@/components/ui/notice';
import { WithAside } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

const ASKED = ['picture', 'author', 'licence', 'right', 'alt', 'arms'] as const;

/** What will be asked once pictures can be uploaded. Nothing can be sent here. */
export async function PicturesSection({ own }: Pick<SectionProps, 'own'>) {
  const t = await getTranslations('profile');
  return (
    <>
      <SectionHead own={own} section="pictures" lead={t('section.pictures.about')} />
      <WithAside aside={null}>
        <div className="flex flex-col gap-7 pb-12">
          <Notice>{t('pictures.lead')}</Notice>
          <section>
            <h2 className="border-control border-b pb-3">{t('pictures.askTitle')}</h2>
            <DefinitionRows
              rows={ASKED.map((key) => ({
                key,
                term: t(`pictures.ask.${key}.term`),
                value: t(`pictures.ask.${key}.value`),
              }))}
            />
          </section>
          <section>
            <h2>{t('pictures.prepareTitle')}</h2>
            <p className="max-w-measure">{t('pictures.prepare')}</p>
          </section>
          <p>
            <TextLink href="/workspace/city" tone="strong">
              {t('form.back')}
            </TextLink>
          </p>
        </div>
      </WithAside>
    </>
  );
}
