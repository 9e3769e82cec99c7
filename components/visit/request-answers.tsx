import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FileView } from '@/lib/files/model';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { mandatePath } from '@/lib/visits/paths';
import { REQUEST_FIELDS, type RequestContent, type RequestField } from '@/lib/visits/request';
import {
  costs,
  head,
  mandate,
  objectives,
  party,
  person,
  windows,
  workingLanguages,
  written,
} from './answer-values';
import { detailValues } from './detail-values';

/** One field of the request as it is read; null where nothing was answered. */
export type RequestAnswer = { field: RequestField; label: string; value: ReactNode | null };

/** The whole request in the order of the form, worded for reading: on the check page, the visit page and on paper. */
export async function requestAnswers(
  request: RequestContent,
  locale: Locale,
  mandateFile: FileView | null = null,
  hrefOfMandate: (fileId: string) => string = mandatePath,
): Promise<RequestAnswer[]> {
  const t = await getTranslations('visits');
  const values: Record<RequestField, ReactNode | null> = {
    title: written(request.title, request.titleOther, request.textLocale),
    type: request.type && t(`type.${request.type}`),
    format: request.format && t(`format.${request.format}`),
    sectors:
      request.sectors.length > 0
        ? listed(
            locale,
            request.sectors.map((id) => sectorName(id, locale)),
          )
        : null,
    purpose: written(request.purpose, request.purposeOther, request.textLocale),
    objectives: await objectives(request),
    head: await head(request),
    party: await party(request, locale),
    windows: await windows(request, locale),
    languages: await workingLanguages(request, locale),
    costs: await costs(request),
    contact: person(request, 'contact'),
    deputy: person(request, 'deputy'),
    mandate: await mandate(
      request,
      mandateFile && { ...mandateFile, href: hrefOfMandate(mandateFile.id) },
      locale,
    ),
    ...(await detailValues(request, locale)),
  };
  return REQUEST_FIELDS.map((field) => ({
    field,
    label: t(`field.${field}`),
    value: values[field],
  }));
}
