var e=`{
  "$schema": "./schema.json",
  "id": "ocr-03449",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 3 NVQ for Contact Centre Professionals",
  "schemeCode": "03449",
  "qualificationNumber": null,
  "framework": "NVQ",
  "level": 3,
  "currency": "unit value",
  "minimumAge": null,
  "dates": {
    "lastRegistration": null,
    "lastCertification": null,
    "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009 (prints no dates)",
    "note": "not printed in the leaflet"
  },
  "simulation": {
    "known": false,
    "allowedUnits": null,
    "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009: other methods only where a unit's own requirements allow, with the assessor satisfied of competence at work"
  },
  "groups": [
    { "id": "mandatory", "title": "Mandatory units", "kind": "mandatory" },
    { "id": "optional", "title": "Optional units", "kind": "optional" },
    { "id": "restricted", "title": "Restricted optional units", "kind": "restricted" }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "total",
      "says": "at least 180 unit values in all",
      "of": {},
      "measure": "value",
      "atLeast": 180,
      "severity": "must",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009"
    },
    {
      "id": "mandatory-aa",
      "says": "unit AA at Level 3",
      "of": { "units": ["AA"], "level": { "exactly": 3 } },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009"
    },
    {
      "id": "mandatory-bb",
      "says": "unit BB at Level 1 or above",
      "of": { "units": ["BB"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009"
    },
    {
      "id": "at-level",
      "says": "at least 110 unit values of the optional units at Level 3",
      "of": { "groups": ["optional", "restricted"], "level": { "exactly": 3 } },
      "measure": "value",
      "atLeast": 110,
      "severity": "must",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009",
      "reading": "the leaflet says 60% of the optional unit value, but its printed figures are 60% of the total rounded up to a multiple of 5; the printed figure is the rule; restricted units count, at exactly this level"
    },
    {
      "id": "at-level-percent",
      "says": "60% of the optional unit value at Level 3 (the leaflet's words, read literally)",
      "of": { "groups": ["optional", "restricted"], "level": { "exactly": 3 } },
      "measure": "value",
      "atLeastShareOf": { "share": 0.6, "of": { "groups": ["optional", "restricted"] } },
      "severity": "advice",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009",
      "reading": "advice only: shown when the printed figure is met but the literal 60% is not"
    },
    {
      "id": "restricted",
      "says": "at most two restricted optional units",
      "of": { "groups": ["restricted"] },
      "measure": "units",
      "atMost": 2,
      "severity": "must",
      "source": "OCR Contact Centre NVQs 03447-03451 leaflet, 2009"
    }
  ],
  "ambiguities": [
    "unit R carries an asterisk without a footnote: the centre names the sector unit",
    "the leaflet prints an Area of Competence as the unit"
  ],
  "unitListComplete": true,
  "units": [
    {
      "code": "AA",
      "reference": null,
      "title": "Develop personal and organisational effectiveness",
      "group": "mandatory",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "BB",
      "reference": null,
      "title": "Health and Safety in ICT and Contact Centres",
      "group": "mandatory",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "CC",
      "reference": null,
      "title": "Customer care",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "DD",
      "reference": null,
      "title": "Interpersonal and written communication",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "EE",
      "reference": null,
      "title": "Remote support for products or services",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "FF",
      "reference": null,
      "title": "Contact Centre systems and technology",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "GG",
      "reference": null,
      "title": "Direct selling and customer acquisition in Contact Centres",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "H",
      "reference": null,
      "title": "E-mail",
      "group": "optional",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "HH",
      "reference": null,
      "title": "Performance management",
      "group": "optional",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "II",
      "reference": null,
      "title": "Staff resource planning for Contact Centres",
      "group": "optional",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "ZZ",
      "reference": null,
      "title": "Incident Management",
      "group": "optional",
      "offers": [
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "G",
      "reference": null,
      "title": "Internets and intranets",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "I",
      "reference": null,
      "title": "Word processing software",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "J",
      "reference": null,
      "title": "Spreadsheets software",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 35, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "K",
      "reference": null,
      "title": "Database software",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 35, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "N",
      "reference": null,
      "title": "Specialist and Bespoke Software",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "P",
      "reference": null,
      "title": "Use IT systems",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Q",
      "reference": null,
      "title": "Use IT to exchange information",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "R",
      "reference": null,
      "title": "Sector specific unit",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 10, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "S",
      "reference": null,
      "title": "General uses of IT",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "T",
      "reference": null,
      "title": "Use IT software",
      "group": "restricted",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 2, "value": 15, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] },
        { "level": 3, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V1",
      "reference": null,
      "title": "Identify individual learning aims and programmes",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V2",
      "reference": null,
      "title": "Agree learning programmes with learners",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V3",
      "reference": null,
      "title": "Develop training sessions",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V4",
      "reference": null,
      "title": "Enable learning through presentations",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V5",
      "reference": null,
      "title": "Enable learning through demonstrations and instruction",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V6",
      "reference": null,
      "title": "Enable individual learning through coaching",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V7",
      "reference": null,
      "title": "Enable group learning",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V8",
      "reference": null,
      "title": "Support learners by mentoring in the workplace",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V9",
      "reference": null,
      "title": "Support and advise individual learners",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V10",
      "reference": null,
      "title": "Monitor and review progress with learners",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "V11",
      "reference": null,
      "title": "Support competence achieved in the workplace",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W1",
      "reference": null,
      "title": "Support the efficient use of resources",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W2",
      "reference": null,
      "title": "Contribute to the selection of personnel for activities",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W3",
      "reference": null,
      "title": "Contribute to the development of teams and individuals",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W4",
      "reference": null,
      "title": "Lead the work of teams and individuals to enhance performance",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W5",
      "reference": null,
      "title": "Respond to poor performance in your team",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W6",
      "reference": null,
      "title": "Facilitate meetings",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W7",
      "reference": null,
      "title": "Contribute to improvements at work",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W8",
      "reference": null,
      "title": "Manage the change in organisational activities",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W9",
      "reference": null,
      "title": "Manage the use of physical resources",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W10",
      "reference": null,
      "title": "Manage the use of financial resources",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W11",
      "reference": null,
      "title": "Select personnel for activities",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W12",
      "reference": null,
      "title": "Develop teams and individuals to enhance performance",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W13",
      "reference": null,
      "title": "Manage the performance of teams and individuals",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W14",
      "reference": null,
      "title": "Deal with poor performance in your team",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W15",
      "reference": null,
      "title": "Chair and participate in meetings",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W16",
      "reference": null,
      "title": "Determine the effective use of resources",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "W17",
      "reference": null,
      "title": "Delegate work to others",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "X1",
      "reference": null,
      "title": "Provide advice and support for the development and implementation of quality policies",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "X2",
      "reference": null,
      "title": "Provide advice and support for the development and implementation of quality systems",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "X3",
      "reference": null,
      "title": "Carry out quality audits",
      "group": "restricted",
      "offers": [
        { "level": 3, "value": 30, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "X4",
      "reference": null,
      "title": "Implement quality assurance systems",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 40, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "X5",
      "reference": null,
      "title": "Manage continuous quality improvement",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 50, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y1",
      "reference": null,
      "title": "Develop operational objectives for the project",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y2",
      "reference": null,
      "title": "Develop a detailed schedule for the project",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y3",
      "reference": null,
      "title": "Identify perceived risks and evaluate options for their control",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y4",
      "reference": null,
      "title": "Co-ordinate, monitor and control project schedules",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y5",
      "reference": null,
      "title": "Control hand-over of responsibility for the project",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y6",
      "reference": null,
      "title": "Ensure the completion of project activities",
      "group": "restricted",
      "offers": [
        { "level": 4, "value": 20, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y7",
      "reference": null,
      "title": "Develop strategic objectives for the project",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y8",
      "reference": null,
      "title": "Identify and evaluate options for the project",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y9",
      "reference": null,
      "title": "Prepare the business case for the project",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y10",
      "reference": null,
      "title": "Prepare a project brief",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y11",
      "reference": null,
      "title": "Identify strategic risk and evaluate options for minimising project risk",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y12",
      "reference": null,
      "title": "Develop outline programmes or schedules for projects",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y13",
      "reference": null,
      "title": "Specify activities for project schedules",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y14",
      "reference": null,
      "title": "Review the progress of projects",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    },
    {
      "code": "Y15",
      "reference": null,
      "title": "Evaluate projects",
      "group": "restricted",
      "offers": [
        { "level": 5, "value": 25, "glh": null, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR Contact Centre NVQs 03447-03451 leaflet, 2009"]
    }
  ]
}
`;export{e as default};