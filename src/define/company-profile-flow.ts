import { defineElement } from '../components/internal/define-element.js';
import { CompanyProfileFlow } from '../flows/company-profile-flow.js';

defineElement(CompanyProfileFlow);
