// Generated from packages/contracts/openapi by `pnpm generate`; do not edit.

export const RIGHTS = {
  "units:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin",
    "privacy_officer",
    "service"
  ],
  "units:register": [
    "commune_officer",
    "province_officer"
  ],
  "units:import": [
    "province_officer",
    "admin"
  ],
  "boundaries:read": [
    "province_officer",
    "province_lead",
    "admin"
  ],
  "boundaries:manage": [
    "province_officer",
    "admin"
  ],
  "bodies:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "bodies:manage": [
    "commune_officer",
    "province_officer"
  ],
  "members:manage": [
    "team_leader",
    "commune_officer"
  ],
  "visits:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "visits:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "programmes:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "programmes:record": [
    "commune_officer",
    "province_officer"
  ],
  "campaigns:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "campaigns:record": [
    "commune_officer",
    "province_officer"
  ],
  "catalogue-entries:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin",
    "privacy_officer",
    "service"
  ],
  "catalogue-entries:record": [
    "province_officer",
    "admin"
  ],
  "rounds:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "rounds:manage": [
    "team_leader",
    "commune_officer"
  ],
  "devices:read": [
    "commune_officer",
    "province_officer"
  ],
  "devices:report": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "devices:revoke": [
    "commune_officer"
  ],
  "progress:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "concerns:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "concerns:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "concerns:handle": [
    "commune_officer",
    "province_officer"
  ],
  "answers:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "answers:record": [
    "commune_officer",
    "province_officer"
  ],
  "sessions:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer"
  ],
  "sessions:record": [
    "trainer",
    "team_leader",
    "commune_officer"
  ],
  "sessions:oversee": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "attendances:read": [
    "trainer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "attendances:record": [
    "trainer",
    "team_leader",
    "commune_officer"
  ],
  "attendances:join": [
    "volunteer",
    "team_leader",
    "trainer",
    "commune_officer"
  ],
  "completions:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "trainer"
  ],
  "completions:record": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "trainer",
    "province_officer"
  ],
  "households:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "privacy_officer"
  ],
  "households:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "households:assign": [
    "commune_officer",
    "province_officer"
  ],
  "residents:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "privacy_officer"
  ],
  "residents:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "residents:unmask": [
    "commune_officer"
  ],
  "residents:match": [
    "commune_officer"
  ],
  "held-conflicts:read": [
    "commune_officer"
  ],
  "held-conflicts:decide": [
    "commune_officer"
  ],
  "duplicates:read": [
    "commune_officer",
    "province_officer"
  ],
  "duplicates:decide": [
    "commune_officer"
  ],
  "onboarding:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "appointments:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "police_liaison"
  ],
  "appointments:mark": [
    "police_liaison"
  ],
  "health-facilities:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "health-facilities:record": [
    "commune_officer",
    "province_officer"
  ],
  "health-card-counts:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "health-card-counts:record": [
    "commune_officer",
    "province_officer"
  ],
  "consents:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "privacy_officer"
  ],
  "consents:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "rights-requests:read": [
    "commune_officer",
    "privacy_officer"
  ],
  "rights-requests:record": [
    "commune_officer",
    "privacy_officer"
  ],
  "legal-holds:read": [
    "commune_officer",
    "privacy_officer"
  ],
  "legal-holds:record": [
    "privacy_officer"
  ],
  "breaches:read": [
    "commune_officer",
    "privacy_officer"
  ],
  "breaches:record": [
    "commune_officer",
    "privacy_officer"
  ],
  "personal-data:read": [
    "privacy_officer"
  ],
  "personal-data:restrict": [
    "privacy_officer"
  ],
  "personal-data:erase": [
    "privacy_officer"
  ],
  "access-log:read": [
    "commune_officer",
    "privacy_officer"
  ],
  "export-log:read": [
    "privacy_officer"
  ],
  "accounts:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "accounts:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "merchants:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "merchants:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "bills:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "bills:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "warnings:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "warnings:record": [
    "commune_officer",
    "province_officer",
    "police_liaison"
  ],
  "scam-reports:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "police_liaison"
  ],
  "scam-reports:record": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "police_liaison"
  ],
  "scam-reports:handle": [
    "commune_officer",
    "police_liaison"
  ],
  "payouts:read": [
    "commune_officer",
    "province_officer"
  ],
  "payouts:record": [
    "commune_officer"
  ],
  "messages:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "messages:record": [
    "commune_officer",
    "province_officer"
  ],
  "messages:receive": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "trainer"
  ],
  "courses:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "courses:record": [
    "commune_officer",
    "province_officer"
  ],
  "lessons:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "lessons:record": [
    "commune_officer",
    "province_officer"
  ],
  "staff-counts:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "staff-counts:record": [
    "commune_officer",
    "province_officer"
  ],
  "organisations:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "organisations:record": [
    "commune_officer",
    "province_officer"
  ],
  "counters:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "counters:record": [
    "commune_officer",
    "province_officer",
    "centre_clerk"
  ],
  "feedback:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "centre_clerk"
  ],
  "feedback:record": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "centre_clerk",
    "province_officer"
  ],
  "queues:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "centre_clerk"
  ],
  "queues:serve": [
    "centre_clerk",
    "commune_officer"
  ],
  "document-counts:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "observer"
  ],
  "document-counts:record": [
    "commune_officer",
    "province_officer"
  ],
  "office-counts:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "observer"
  ],
  "office-counts:record": [
    "commune_officer",
    "province_officer"
  ],
  "digital-services:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "digital-services:record": [
    "commune_officer",
    "province_officer"
  ],
  "centre-checks:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "centre_clerk",
    "observer"
  ],
  "centre-checks:record": [
    "commune_officer",
    "province_officer",
    "centre_clerk"
  ],
  "schools:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "schools:record": [
    "commune_officer",
    "province_officer"
  ],
  "legal-acts:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "legal-acts:record": [
    "commune_officer",
    "province_officer"
  ],
  "plans:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "plans:record": [
    "commune_officer",
    "province_officer"
  ],
  "plan-tasks:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "plan-tasks:record": [
    "commune_officer",
    "province_officer",
    "commune_lead"
  ],
  "unit-titles:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "unit-titles:record": [
    "commune_officer",
    "province_officer"
  ],
  "places:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "places:record": [
    "commune_officer",
    "province_officer"
  ],
  "procedures:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "procedures:record": [
    "commune_officer",
    "province_officer"
  ],
  "dossiers:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "centre_clerk"
  ],
  "dossiers:record": [
    "commune_officer",
    "province_officer",
    "centre_clerk",
    "integrator"
  ],
  "centre-days:read": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "centre_clerk"
  ],
  "centre-days:record": [
    "commune_officer",
    "province_officer",
    "centre_clerk"
  ],
  "assistances:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "centre_clerk"
  ],
  "assistances:record": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "centre_clerk"
  ],
  "mobile-coverages:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "mobile-coverages:record": [
    "commune_officer",
    "province_officer"
  ],
  "fibre-states:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "fibre-states:record": [
    "commune_officer",
    "province_officer"
  ],
  "home-connections:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "home-connections:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "camera-sites:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "police_liaison"
  ],
  "camera-sites:record": [
    "commune_officer",
    "province_officer",
    "police_liaison"
  ],
  "information-points:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "information-points:record": [
    "commune_officer",
    "province_officer"
  ],
  "sellers:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "trainer"
  ],
  "sellers:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "platform-totals:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "platform-totals:record": [
    "commune_officer",
    "province_officer"
  ],
  "enterprise-counts:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "enterprise-counts:record": [
    "commune_officer",
    "province_officer"
  ],
  "enterprise-tools:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "enterprise-tools:record": [
    "commune_officer",
    "province_officer"
  ],
  "websites:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "websites:record": [
    "commune_officer",
    "province_officer"
  ],
  "seller-reports:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "seller-reports:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "livestreams:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "livestreams:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "market-programmes:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "market-programmes:record": [
    "commune_officer",
    "province_officer"
  ],
  "market-notices:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "market-notices:record": [
    "commune_officer",
    "province_officer"
  ],
  "products:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "products:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "listings:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "listings:record": [
    "volunteer",
    "team_leader",
    "commune_officer"
  ],
  "support-records:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "trainer"
  ],
  "support-records:record": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "trainer"
  ],
  "labels:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer"
  ],
  "labels:issue": [
    "commune_officer",
    "province_officer"
  ],
  "indicators:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "indicators:define": [
    "province_officer"
  ],
  "claims:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "claims:record": [
    "commune_officer",
    "province_officer"
  ],
  "contributors:read": [
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "contributors:export": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead"
  ],
  "totals:export": [
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "observer",
    "integrator"
  ],
  "targets:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "targets:draft": [
    "commune_officer",
    "province_officer"
  ],
  "targets:approve": [
    "commune_lead",
    "province_lead"
  ],
  "scorecards:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "scorecards:define": [
    "province_officer"
  ],
  "scorecards:score": [
    "province_officer"
  ],
  "scorecards:approve": [
    "province_lead"
  ],
  "closings:read": [
    "volunteer",
    "team_leader",
    "commune_officer",
    "province_officer",
    "commune_lead",
    "province_lead",
    "trainer",
    "centre_clerk",
    "police_liaison",
    "observer",
    "integrator",
    "admin"
  ],
  "closings:close": [
    "commune_lead",
    "province_lead"
  ],
  "entities:read": [
    "service"
  ],
  "operations:read": [
    "admin"
  ],
  "operations:repair": [
    "admin"
  ]
} as const
