import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/choices';
import type { FacetCount } from '@/lib/facets/model';
import { formatCount } from '@/lib/i18n/numbers';

/** One group of filter values under its name. */
export function FacetGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="border-hairline border-t pt-3 pb-3">
      <legend className="float-left mb-1 w-full font-semibold">{legend}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

type OptionProps = {
  name: string;
  value: string;
  label: string;
  mark?: ReactNode;
  counts: readonly FacetCount[];
  chosen: readonly string[];
};

/** A value with the number of cities it would show; the number is read out with the label. */
export async function FacetOption({ name, value, label, mark, counts, chosen }: OptionProps) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  const count = counts.find((one) => one.value === value)?.count ?? 0;
  return (
    <div className="flex items-start justify-between gap-3">
      <Checkbox
        dense
        name={name}
        value={value}
        defaultChecked={chosen.includes(value)}
        aria-label={t('withCount', { label, count })}
        label={
          mark ? (
            <span className="inline-flex gap-2">
              {mark}
              {label}
            </span>
          ) : (
            label
          )
        }
      />
      <span aria-hidden="true" className="py-1 text-muted text-small pointer-coarse:py-2">
        {formatCount(locale, count)}
      </span>
    </div>
  );
}
