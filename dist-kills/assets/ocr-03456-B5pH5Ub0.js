var e=`{
  "$schema": "./schema.json",
  "id": "ocr-03456",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 3 NVQ Diploma in Customer Service",
  "schemeCode": "03456",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 3,
  "currency": "credit",
  "minimumAge": null,
  "dates": {
    "lastRegistration": "2017-08-31",
    "lastCertification": "2019-08-31",
    "source": "OCR Report to Centres, Customer Service, August 2017 (last registration); OCR handbook v4, Feb 2019 (last certification)",
    "note": "dates moved during these schemes' lives; show them as \\"as published\\", let a centre correct them"
  },
  "simulation": { "known": false, "allowedUnits": null, "source": null },
  "groups": [
    { "id": "mandatory", "title": "Mandatory units", "kind": "mandatory" },
    { "id": "impression-and-image", "title": "Impression and Image", "kind": "optional" }
  ],
  "oneLevelPerUnit": true,
  "combination": null,
  "ambiguities": [
    "the rule of combination of 03456 was not found in any excerpt: every number is null and must be entered from the OCR handbook",
    "that F3 and F4 are the mandatory pair is inferred (both printed first in the EDI Level 3 list); their Ofqual references were not seen",
    "the unit list here is incomplete: only the units visible in the EDI contents excerpt (A3-A16)",
    "date conflict: OCR Report to Centres, Customer Service, August 2017 gives final certification 31 Aug 2018 for every scheme; the OCR handbook v4 (Feb 2019) says 03456 closes for certification 31 Aug 2019. The later, scheme-specific date is used"
  ],
  "unitListComplete": false,
  "units": [
    {
      "code": "F3",
      "reference": null,
      "title": "Demonstrate understanding of customer service",
      "group": "mandatory",
      "offers": [
        {
          "level": 3,
          "value": 6,
          "glh": 40,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Use the organisation's accepted customer service language",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "communicate", "summary": "Communicate the service offer and how it balances needs" },
                { "number": "1.2", "commandVerb": "compare", "summary": "Compare offers of commercial, public and third-sector organisations" },
                { "number": "1.3", "commandVerb": "discuss", "summary": "Discuss team responses to varied customers and situations with colleagues" }
              ]
            },
            {
              "number": "2",
              "title": "Apply service principles in own role",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "follow", "summary": "Follow main policies and procedures for delivery" },
                {
                  "number": "2.2",
                  "commandVerb": "demonstrate",
                  "summary": "Demonstrate how the service approach fits and differs across industries"
                },
                { "number": "2.3", "commandVerb": "discuss", "summary": "Discuss with colleagues a further point (source text cut off)" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/18169453/demonstrate-understanding-of-customer-service (excerpt ends at 2.3; the rest is missing here)",
        "https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html (first unit in the EDI Level 3 list)"
      ]
    },
    {
      "code": "F4",
      "reference": null,
      "title": "Demonstrate understanding of the rules that impact on improvements in customer service",
      "group": "mandatory",
      "offers": [
        {
          "level": 3,
          "value": 6,
          "glh": 40,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Show understanding of internal rules affecting improvement",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "identify", "summary": "Identify internal policies and practices affecting proposed improvements" },
                { "number": "1.2", "commandVerb": "identify", "summary": "Identify steps needed to get improvements approved" },
                { "number": "1.3", "commandVerb": "agree", "summary": "Agree with colleagues or partners actions that meet requirements" }
              ]
            },
            {
              "number": "2",
              "title": "Show understanding of legislation and external regulation",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify legislation that may affect implementing improvements" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/18169454/level-3---unit-f04---demonstrate-understanding-of-the-rules (printed as F04; excerpt ends at 2.1; the rest is missing here)",
        "https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html (second unit in the EDI Level 3 list)"
      ]
    },
    {
      "code": "A3",
      "reference": "R/601/1212",
      "title": "Communicate effectively with customers",
      "group": "impression-and-image",
      "offers": [
        {
          "level": 2,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Communicate well with customers",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "listen", "summary": "Listen with full attention when a customer speaks" },
                { "number": "1.2", "commandVerb": "identify", "summary": "Identify the key points in a customer's message" },
                { "number": "1.3", "commandVerb": "respond", "summary": "Respond in a fitting way to the points customers raise" },
                { "number": "1.4", "commandVerb": "check", "summary": "Check own understanding against the customer's real meaning" },
                { "number": "1.5", "commandVerb": "summarise", "summary": "Summarise details back for the customer" },
                { "number": "1.6", "commandVerb": "explain", "summary": "Explain clearly and tactfully when help cannot be given" },
                { "number": "1.7", "commandVerb": "use", "summary": "Use suitable posture, gesture and expression with customers" },
                { "number": "1.8", "commandVerb": "read", "summary": "Read a customer's non-verbal signals to judge mood and wants" },
                { "number": "1.9", "commandVerb": "deal", "summary": "Deal with every customer courteously, helpfully and professionally" },
                { "number": "1.10", "commandVerb": "help", "summary": "Help service run well by relaying messages to colleagues" }
              ]
            },
            {
              "number": "2",
              "title": "Know how to communicate well with customers",
              "kind": "knowledge",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify how hearing differs from listening" },
                { "number": "2.2", "commandVerb": "explain", "summary": "Explain ways to listen actively" },
                { "number": "2.3", "commandVerb": "describe", "summary": "Describe recognising positive and negative non-verbal signals" },
                { "number": "2.4", "commandVerb": "explain", "summary": "Explain making good use of own body language" },
                { "number": "2.5", "commandVerb": "state", "summary": "State how questions confirm what a customer means" },
                { "number": "2.6", "commandVerb": "identify", "summary": "Identify positive versus negative wording" },
                { "number": "2.7", "commandVerb": "explain", "summary": "Explain how summarising is done" },
                { "number": "2.8", "commandVerb": "explain", "summary": "Explain why clear speech matters" },
                { "number": "2.9", "commandVerb": "explain", "summary": "Explain why wording should suit the customer" },
                { "number": "2.10", "commandVerb": "describe", "summary": "Describe communicating across different languages, dialects or accents" },
                { "number": "2.11", "commandVerb": "explain", "summary": "Explain how wording and tone shape the customer's experience" },
                { "number": "2.12", "commandVerb": "identify", "summary": "Identify message details colleagues need to give good service" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://register.ofqual.gov.uk/Unit/Details/R_601_1212"
      ]
    },
    {
      "code": "A4",
      "reference": "L/601/0933",
      "title": "Give customers a positive impression of yourself and your organisation",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": 33, "levelStatus": "derived", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "https://pdfslide.net/documents/nvq-level-2-v21-507-46-level-2-nvq-diploma-in-hospitality-7132-qcf.html (title there: positive impression of self and your organisation (ICS); City & Guilds 2xx = Level 2)"
      ]
    },
    {
      "code": "A5",
      "reference": "D/601/0936",
      "title": "Promote additional services or products to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)"
      ]
    },
    {
      "code": "A6",
      "reference": "H/601/1215",
      "title": "Process information about customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A7",
      "reference": "M/601/1217",
      "title": "Live up to the customer service promise",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A8",
      "reference": "T/601/1218",
      "title": "Make customer service personal",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A9",
      "reference": "M/601/1220",
      "title": "Go the extra mile in customer service",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A10",
      "reference": "T/601/1221",
      "title": "Deal with customers face to face",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A11",
      "reference": "F/601/1223",
      "title": "Deal with incoming telephone calls from customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A12",
      "reference": "J/601/1224",
      "title": "Make telephone calls to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A13",
      "reference": "R/601/1226",
      "title": "Deal with customers in writing or electronically",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A14",
      "reference": "D/601/1228",
      "title": "Use customer service as a competitive tool",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A15",
      "reference": "D/601/1231",
      "title": "Organise the promotion of additional services or products to customers",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A16",
      "reference": "K/601/1233",
      "title": "Build a customer service knowledge set",
      "group": "impression-and-image",
      "offers": [
        { "level": 3, "value": 7, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "membership inferred from the EDI Level 3 NVQ Diploma 500/8823/3 contents list: https://vdocument.in/vocational-qualifications-nvq-diploma-in-customer-learner-statement-and-assessor.html",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    }
  ]
}
`;export{e as default};