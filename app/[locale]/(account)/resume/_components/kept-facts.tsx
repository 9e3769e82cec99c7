import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { type KeptPost, textsOf } from '@/lib/auth/kept-posts';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { post: KeptPost; locale: Locale; timeZone: string };

/** Where the form stands, when it came, and the texts in it. */
export async function KeptFacts({ post, locale, timeZone }: Props) {
  const t = await getTranslations('session.resume');
  const texts = textsOf(post);
  return (
    <DefinitionRows
      rows={[
        {
          key: 'page',
          term: t('page'),
          value: (
            <a href={post.path} className="link break-all" lang="">
              {post.path}
            </a>
          ),
        },
        { key: 'at', term: t('typedAt'), value: formatInstant(locale, post.keptAt, timeZone) },
        ...(texts.length > 0
          ? [{ key: 'texts', term: t('texts'), value: <Texts texts={texts} /> }]
          : []),
      ]}
    />
  );
}

function Texts({ texts }: { texts: string[] }) {
  return [...new Set(texts)].map((text) => (
    <span key={text} lang="" className="block max-w-measure whitespace-pre-line break-words">
      {text}
    </span>
  ));
}
