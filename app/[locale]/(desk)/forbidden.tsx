import { ForbiddenPage } from '@/components/layout/forbidden-page';

export default function DeskForbidden() {
  return <ForbiddenPage area="desk" />;
}
