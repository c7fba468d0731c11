import { defineElement } from '../components/internal/define-element.js';
import { CertificateRevokeFlow } from '../flows/certificate-revoke-flow.js';

defineElement(CertificateRevokeFlow);
