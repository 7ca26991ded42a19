
 {"id":17918920912340654,"media_type":"HOLOGRAM","timestamp":"2026-11-20T09:15:00+0000",
  "like_count":"12","brand_new_member":{"deep":[1,2,{"er":null}]},"children":{"data":[{"id":17918920912340655}]}}
