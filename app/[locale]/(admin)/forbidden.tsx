import { ForbiddenPage } from '@/components/layout/forbidden-page';

export default function AdminForbidden() {
  return <ForbiddenPage area="admin" />;
}
