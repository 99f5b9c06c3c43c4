var e=`{
  "$schema": "./schema.json",
  "id": "ocr-03454",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 1 NVQ Certificate in Customer Service",
  "schemeCode": "03454",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 1,
  "currency": "credit",
  "minimumAge": null,
  "dates": {
    "lastRegistration": "2017-08-31",
    "lastCertification": "2018-08-31",
    "source": "OCR Report to Centres, Customer Service, August 2017",
    "note": "dates moved during these schemes' lives; show them as \\"as published\\", let a centre correct them"
  },
  "simulation": { "known": true, "allowedUnits": ["C1", "C2"], "source": "OCR 03454 datasheet, 2010" },
  "groups": [
    { "id": "mandatory", "title": "Mandatory units", "kind": "mandatory" },
    { "id": "impression-and-image", "title": "Impression and Image", "kind": "optional" },
    { "id": "delivery", "title": "Delivery", "kind": "optional" },
    { "id": "handling-problems", "title": "Handling Problems", "kind": "optional" }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "total",
      "says": "at least 22 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 22,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "mandatory",
      "says": "both mandatory units",
      "of": { "units": ["F1", "F2"] },
      "measure": "units",
      "atLeast": 2,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "optional",
      "says": "at least 14 credits from the optional units",
      "of": { "groups": ["impression-and-image", "delivery", "handling-problems"] },
      "measure": "value",
      "atLeast": 14,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "theme-impression-and-image",
      "says": "at least one unit from Impression and Image",
      "of": { "groups": ["impression-and-image"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "theme-delivery",
      "says": "at least one unit from Delivery",
      "of": { "groups": ["delivery"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "theme-handling-problems",
      "says": "at least one unit from Handling Problems",
      "of": { "groups": ["handling-problems"] },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010"
    },
    {
      "id": "level-1",
      "says": "at least 8 of the optional credits at Level 1",
      "of": { "groups": ["impression-and-image", "delivery", "handling-problems"], "level": { "exactly": 1 } },
      "measure": "value",
      "atLeast": 8,
      "severity": "must",
      "source": "OCR 03454 datasheet, 2010",
      "reading": "the datasheet does not say whether the 8 credits are of the optional 14 or of all 22; the stricter reading is taken; \\"at Level 1\\" must mean exactly Level 1"
    }
  ],
  "ambiguities": [
    "'optional group 1, 2 and 3' is never defined in OCR 03454 datasheet, 2010; the units are listed under three themes (Impression and Image, Delivery, Handling Problems), taken here as groups 1, 2 and 3 in that order",
    "'of which a minimum of 8 credits must be achieved at Level 1' follows the optional-group clause: it can mean 8 of the 14 optional credits or 8 of all 22 (F1 alone gives 4 at Level 1). The strict reading (8 optional credits) satisfies both",
    "'at Level 1' must mean exactly Level 1: 'Level 1 or above' would always be satisfied",
    "not every optional unit is Level 1 (A4 is Level 2); levels and credits of most units could not be confirmed, so the credit and level totals cannot be computed from this file alone"
  ],
  "unitListComplete": true,
  "units": [
    {
      "code": "F1",
      "reference": "F/601/1609",
      "title": "Communicate using customer service language",
      "group": "mandatory",
      "offers": [
        {
          "level": 1,
          "value": 4,
          "glh": 30,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "titles",
          "outcomes": [
            { "number": "1", "title": "Identify customers, their traits and expectations", "kind": "performance", "criteria": [] },
            { "number": "2", "title": "Identify the organisation's services and products", "kind": "performance", "criteria": [] },
            { "number": "3", "title": "Know how to use customer service language", "kind": "knowledge", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://vdocuments.net/unit-101-communicate-using-customer-service-101-communicate-using-customer-service.html",
        "https://vdocuments.net/unit-101-communicate-using-customer-service-101-communicate-using-customer-service.html (outcome titles only; criteria not seen)",
        "title: OCR 03454 datasheet, 2010 prints 'Communicating using customer service language'; NCFE 501/0263/1 qualification specification and City & Guilds print 'Communicate…'"
      ]
    },
    {
      "code": "F2",
      "reference": "L/601/1614",
      "title": "Follow the rules to deliver customer service",
      "group": "mandatory",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "derived", "valueStatus": "derived", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "derived: mandatory units total 8 credits (OCR 03454 datasheet, 2010; NCFE 501/0263/1 qualification specification) and F1 is 4, so F2 is 4",
        "derived: NCFE 'min 15 at Level 2' vs OCR L2 'min 11 optional credits at Level 2' leaves 4 mandatory credits at Level 2; City & Guilds numbers it Unit 201, VTCT codes it UR200F2",
        "http://www.cepassociates.co.uk/course-information/customer-service-level-2/",
        "https://info.5y1.org/rules-of-customer-service_1_8a7d5f.html",
        "https://cupdf.com/document/vtct-level-2-nvq-certificate-in-customer-service-qcf-2014-07-29-vtct-level-2.html"
      ]
    },
    {
      "code": "A1",
      "reference": "R/601/1209",
      "title": "Maintain a positive and customer-friendly attitude",
      "group": "impression-and-image",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "A2",
      "reference": "L/601/1211",
      "title": "Adapt your behaviour to give a good customer service impression",
      "group": "impression-and-image",
      "offers": [
        { "level": 1, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
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
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B1",
      "reference": "A/601/1205",
      "title": "Do your job in a customer-friendly way",
      "group": "delivery",
      "offers": [
        {
          "level": 1,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Carry out own job with customers in mind",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "make", "summary": "Make a favourable first impression" },
                { "number": "1.2", "commandVerb": "follow", "summary": "Follow dress rules and present a suitable image" },
                { "number": "1.3", "commandVerb": "do", "summary": "Do tasks as customers and organisation expect" },
                { "number": "1.4", "commandVerb": "show", "summary": "Show customers consideration during own tasks" },
                { "number": "1.5", "commandVerb": "respond", "summary": "Respond willingly to routine requests; refer on when needed" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://spotidoc.com/doc/160391/unit-purpose-and-aim (OCR unit document, matched by title; excerpt ends after 1.5, later criteria and the knowledge outcome are missing here)"
      ]
    },
    {
      "code": "B2",
      "reference": "J/601/1210",
      "title": "Deliver reliable customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B3",
      "reference": "Y/601/1213",
      "title": "Deliver customer service on your customer's premises",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B4",
      "reference": "K/601/1216",
      "title": "Recognise diversity when delivering customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 5, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B5",
      "reference": "A/601/1219",
      "title": "Deal with customers across a language divide",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 8, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)"
      ]
    },
    {
      "code": "B6",
      "reference": "A/601/1222",
      "title": "Use questioning techniques when delivering customer service",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)"
      ]
    },
    {
      "code": "B7",
      "reference": "L/601/1225",
      "title": "Deal with customers using bespoke software",
      "group": "delivery",
      "offers": [
        {
          "level": 2,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Get ready to serve customers through bespoke software",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "sign", "summary": "Sign on and reach the right functions of the IT system" },
                { "number": "1.2", "commandVerb": "navigate", "summary": "Navigate the layout of the service site to reach every relevant area" },
                { "number": "1.3", "commandVerb": "explore", "summary": "Explore which screens or menus best suit the intended service" },
                {
                  "number": "1.4",
                  "commandVerb": "ensure",
                  "summary": "Ensure familiarity with manuals, help screens or helplines for technical support"
                },
                { "number": "1.5", "commandVerb": "prepare", "summary": "Prepare own workspace before serving customers with the software" }
              ]
            },
            {
              "number": "2",
              "title": "Serve customers through bespoke software",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify who the customer is or what they want to access" },
                { "number": "2.2", "commandVerb": "follow", "summary": "Follow procedures, moving through the system to suit the customer's needs" },
                { "number": "2.3", "commandVerb": "use", "summary": "Use search or other specialist features to answer customer requests" },
                { "number": "2.4", "commandVerb": "enter", "summary": "Enter fresh records into the software" },
                { "number": "2.5", "commandVerb": "amend", "summary": "Amend existing customer service records held in the software" },
                { "number": "2.6", "commandVerb": "communicate", "summary": "Communicate about the system in words customers can understand" },
                { "number": "2.7", "commandVerb": "follow", "summary": "Follow procedures, steering the conversation to fit the software's sequence" },
                { "number": "2.8", "commandVerb": "interpret", "summary": "Interpret error messages and respond so that service continues" },
                { "number": "2.9", "commandVerb": "refer", "summary": "Refer the customer to a colleague, by procedure, when unable to finish" }
              ]
            },
            {
              "number": "3",
              "title": "Understand serving customers through bespoke software",
              "kind": "knowledge",
              "criteria": [
                { "number": "3.1", "commandVerb": "describe", "summary": "Describe how to sign on and gain access to the software" },
                { "number": "3.2", "commandVerb": "describe", "summary": "Describe how the software is structured and laid out" },
                {
                  "number": "3.3",
                  "commandVerb": "identify",
                  "summary": "Identify alternative screen or menu routes that meet customer requirements"
                },
                {
                  "number": "3.4",
                  "commandVerb": "identify",
                  "summary": "Identify where software help and support can be found (source text cut off)"
                }
              ]
            }
          ]
        }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://register.ofqual.gov.uk/Unit/Details/L_601_1225"
      ]
    },
    {
      "code": "B8",
      "reference": "Y/601/1227",
      "title": "Maintain customer service through effective handover",
      "group": "delivery",
      "offers": [
        { "level": 2, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "https://studylib.net/doc/11667968/customer-service-qcf-units-of-assessment-final-nvq-units-... (code and title)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)",
        "title: OCR 03454 datasheet, 2010 prints '…effective hand over'; NCFE 501/0263/1 qualification specification prints '…effective handover'"
      ]
    },
    {
      "code": "C1",
      "reference": "M/601/1508",
      "title": "Recognise and deal with customer queries, requests and problems",
      "group": "handling-problems",
      "offers": [
        {
          "level": 1,
          "value": 5,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "unconfirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Handle customers' queries and requests",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "deal", "summary": "Deal with customer enquiries positively and professionally" },
                { "number": "1.2", "commandVerb": "seek", "summary": "Seek a colleague's information or help on unanswered queries" },
                { "number": "1.3", "commandVerb": "obtain", "summary": "Obtain a colleague's help with requests beyond own ability" },
                { "number": "1.4", "commandVerb": "tell", "summary": "Tell the customer what is being done, every time" }
              ]
            },
            {
              "number": "2",
              "title": "Spot and handle customers' problems",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "recognise", "summary": "Recognise a problem as the customer sees it" },
                { "number": "2.2", "commandVerb": "avoid", "summary": "Avoid words or actions that could worsen matters" },
                { "number": "2.3", "commandVerb": "deal", "summary": "Deal with a difficult customer without losing composure" },
                { "number": "2.4", "commandVerb": "recognise", "summary": "Recognise when a colleague should take over a problem" },
                { "number": "2.5", "commandVerb": "pass", "summary": "Pass problems to the colleague with the details they need" },
                { "number": "2.6", "commandVerb": "check", "summary": "Check the customer is aware of progress" }
              ]
            },
            {
              "number": "3",
              "title": "Know how to handle queries, requests and problems",
              "kind": "knowledge",
              "criteria": [
                { "number": "3.1", "commandVerb": "list", "summary": "List who in the organisation can assist or inform" },
                { "number": "3.2", "commandVerb": "state", "summary": "State the boundaries of own authority" },
                { "number": "3.3", "commandVerb": "identify", "summary": "Identify what counts as professional conduct" },
                { "number": "3.4", "commandVerb": "describe", "summary": "Describe talking with unhappy people" },
                { "number": "3.5", "commandVerb": "describe", "summary": "Describe handling difficult people" },
                { "number": "3.6", "commandVerb": "state", "summary": "State usual customer expectations" },
                { "number": "3.7", "commandVerb": "identify", "summary": "Identify signs of a problem in customers' words or actions" },
                { "number": "3.8", "commandVerb": "describe", "summary": "Describe conduct that would aggravate a situation" },
                { "number": "3.9", "commandVerb": "list", "summary": "List procedures required for problems or complaints" },
                { "number": "3.10", "commandVerb": "identify", "summary": "Identify behaviour likely to worsen a problem" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "http://register.ofqual.gov.uk/Unit/Details/M_601_1508"
      ]
    },
    {
      "code": "C2",
      "reference": "T/601/1509",
      "title": "Take details of customer service problems",
      "group": "handling-problems",
      "offers": [
        { "level": 1, "value": 4, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR 03454 datasheet, 2010 (code, title)", "NCFE 501/0263/1 qualification specification (reference)"]
    },
    {
      "code": "C3",
      "reference": "M/601/1511",
      "title": "Resolve customer service problems",
      "group": "handling-problems",
      "offers": [
        {
          "level": 2,
          "value": 6,
          "glh": null,
          "levelStatus": "unconfirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Detect service problems",
              "kind": "performance",
              "criteria": [
                { "number": "1.1", "commandVerb": "listen", "summary": "Listen attentively to problems customers raise" },
                { "number": "1.2", "commandVerb": "ask", "summary": "Ask questions to confirm own grasp of the problem" },
                { "number": "1.3", "commandVerb": "recognise", "summary": "Recognise recurring problems and notify the right person" },
                { "number": "1.4", "commandVerb": "share", "summary": "Share customer feedback so colleagues can foresee problems" },
                { "number": "1.5", "commandVerb": "identify", "summary": "Identify weak systems or procedures before customers are affected" }
              ]
            },
            {
              "number": "2",
              "title": "Choose the best way to resolve a problem",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "identify", "summary": "Identify possible ways to settle a problem" },
                { "number": "2.2", "commandVerb": "work", "summary": "Work with others to establish and agree possible solutions" },
                { "number": "2.3", "commandVerb": "work out", "summary": "Work out pros and cons for customer and organisation" },
                { "number": "2.4", "commandVerb": "pick", "summary": "Pick the option serving both customer and organisation" },
                { "number": "2.5", "commandVerb": "identify", "summary": "Identify alternative routes when unable to help directly" }
              ]
            },
            {
              "number": "3",
              "title": "Act to resolve the problem",
              "kind": "performance",
              "criteria": [
                { "number": "3.1", "commandVerb": "discuss and agree", "summary": "Discuss and agree a way forward with the customer" },
                { "number": "3.2", "commandVerb": "take action", "summary": "Take action on the agreed solution" },
                { "number": "3.3", "commandVerb": "work", "summary": "Work with others and the customer to honour promises made" },
                { "number": "3.4", "commandVerb": "keep", "summary": "Keep the customer updated throughout" },
                { "number": "3.5", "commandVerb": "check", "summary": "Check the customer is content with the result" },
                { "number": "3.6", "commandVerb": "give", "summary": "Give clear reasons where the customer remains dissatisfied" }
              ]
            },
            {
              "number": "4",
              "title": "Know how to resolve service problems",
              "kind": "knowledge",
              "criteria": [
                { "number": "4.1", "commandVerb": "describe", "summary": "Describe company systems and procedures for service problems" },
                { "number": "4.2", "commandVerb": "explain", "summary": "Explain calming a potentially tense situation" },
                { "number": "4.3", "commandVerb": "describe", "summary": "Describe ways to negotiate" },
                { "number": "4.4", "commandVerb": "identify", "summary": "Identify limits on what may be offered" },
                {
                  "number": "4.5",
                  "commandVerb": "describe",
                  "summary": "Describe certain kinds of action affecting customers (source text cut off)"
                }
              ]
            }
          ]
        }
      ],
      "sources": [
        "OCR 03454 datasheet, 2010 (code, title)",
        "NCFE 501/0263/1 qualification specification (reference)",
        "http://alerttraining.co.uk/hospitality-course-dates/city-guilds-level-2-nvq-diploma-in-food-and-beverage-service/ (by title)",
        "http://register.ofqual.gov.uk/Unit/Details/M_601_1511 (excerpt ends inside 4.5; later criteria may exist)"
      ]
    },
    {
      "code": "C4",
      "reference": "T/601/1512",
      "title": "Deliver customer service to difficult customers",
      "group": "handling-problems",
      "offers": [
        { "level": 2, "value": 6, "glh": null, "levelStatus": "unconfirmed", "valueStatus": "unconfirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["OCR 03454 datasheet, 2010 (code, title)", "NCFE 501/0263/1 qualification specification (reference)"]
    }
  ]
}
`;export{e as default};