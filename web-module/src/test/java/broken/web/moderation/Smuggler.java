package broken.web.moderation;

import broken.comments.internal.Parcel;

public class Smuggler {

    Parcel parcel;
}
