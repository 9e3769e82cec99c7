'use client';

import { BareErrorPage } from '@/components/layout/bare-error-page';

export default BareErrorPage;
